import { Injectable } from '@nestjs/common';
import { bySystem } from '../../platform/context.js';
import { Reader } from '../../platform/reads/reader.js';

const LAST = `SELECT body->'detail'->>'to' AS place FROM custody_event
  WHERE digest = $1 AND body->>'kind' = 'moved' ORDER BY seq DESC LIMIT 1`;

/** Where files were moved to before. */
@Injectable()
export class MovedQuery {
  constructor(private readonly reader: Reader) {}

  /** Whether the last move of a file has brought it to this place. */
  async lies(agency: string, digest: string, place: string): Promise<boolean> {
    const [last] = await this.reader.run<{ place: string }>(bySystem(agency), LAST, [digest]);
    return last?.place === place;
  }
}
