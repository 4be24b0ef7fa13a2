import { Injectable } from '@nestjs/common';
import type { FixityView } from '@anjuan/contract';
import { type Context, bySystem } from '../../platform/context.js';
import { Reader } from '../../platform/reads/reader.js';

const AGENCIES = 'SELECT agency_id AS id FROM agency ORDER BY agency_id';
/** Whatever table holds a digest of the store: evidence, copies made of it, papers as PDF. What was destroyed is not looked for. */
const DIGESTS = ['evidence_blob', 'derived_copy', 'rendition']
  .map((table) => `(SELECT digest FROM ${table} WHERE digest > $1 AND destroyed_at IS NULL ORDER BY digest LIMIT $2)`)
  .join(' UNION ')
  .concat(' ORDER BY digest LIMIT $2');
const LAST = `SELECT started_at AS "startedAt", ended_at AS "endedAt", counted, bytes::float8 AS bytes, bad, missing
  FROM fixity_run ORDER BY id DESC LIMIT 1`;

/** What the runs over the stored files go through, and what the last one found. */
@Injectable()
export class FixityQuery {
  constructor(private readonly reader: Reader) {}

  async agencies(): Promise<readonly string[]> {
    const rows = await this.reader.run<{ id: string }>({ face: true }, AGENCIES);
    return rows.map((row) => row.id);
  }

  /** Digests after one, in their order. */
  async digests(agency: string, after: string, most: number): Promise<readonly string[]> {
    const rows = await this.reader.run<{ digest: string }>(bySystem(agency), DIGESTS, [after, most]);
    return rows.map((row) => row.digest);
  }

  async last(context: Context): Promise<FixityView | undefined> {
    const [row] = await this.reader.run<FixityView>(context, LAST);
    return row;
  }
}
