import { Injectable } from '@nestjs/common';
import type { SignedIn } from '../platform/context.js';
import { Reader } from '../platform/reads/reader.js';
import { notFound } from '../platform/refused.js';

/** What is known of an uploaded file. */
export interface BlobFacts {
  readonly mediaType: string;
  readonly bytes: number;
}

const ONE = 'SELECT media_type AS "mediaType", bytes::float8 AS bytes FROM evidence_blob WHERE digest = $1';

/** Uploaded files of the agency. */
@Injectable()
export class BlobQuery {
  constructor(private readonly reader: Reader) {}

  /** @throws Refused when the agency has no such file */
  async find(me: SignedIn, digest: string): Promise<BlobFacts> {
    if (!/^[0-9a-f]{64}$/.test(digest)) throw notFound();
    const [row] = await this.reader.run<BlobFacts>(me, ONE, [digest]);
    if (!row) throw notFound();
    return row;
  }
}
