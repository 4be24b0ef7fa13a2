import { Injectable } from '@nestjs/common';
import type { CustodyEventView, EvidenceFileView } from '@anjuan/contract';
import type { SignedIn } from '../../platform/context.js';
import { Reader } from '../../platform/reads/reader.js';
import { goneSince, notFound } from '../../platform/refused.js';
import { isDigest } from '../../platform/storage/blob-home.js';

/** What is needed to send an uploaded file. */
export interface BlobFacts {
  readonly mediaType: string;
  readonly bytes: number;
  readonly name: string;
}

/** A copy of a file that was made here. */
export interface CopyFacts {
  readonly digest: string;
  readonly mediaType: string;
  readonly bytes: number;
}

const ONE = `SELECT media_type AS "mediaType", bytes::float8 AS bytes, name, destroyed_at AS "destroyedAt"
  FROM evidence_blob WHERE digest = $1`;
const COPY = `SELECT digest, media_type AS "mediaType", bytes::float8 AS bytes FROM derived_copy
  WHERE original = $1 AND kind = $2 AND destroyed_at IS NULL`;
const ALL = `SELECT digest, media_type AS "mediaType", bytes::float8 AS bytes, name, scan, readings,
  uploaded_by AS "uploadedBy", uploaded_at AS "uploadedAt", destroyed_at AS "destroyedAt",
  (SELECT coalesce(json_agg(json_build_object('kind', kind, 'digest', c.digest, 'madeBy', made_by, 'madeAt', made_at)), '[]')
     FROM derived_copy c WHERE c.original = b.digest AND c.destroyed_at IS NULL) AS copies
  FROM evidence_blob b WHERE digest = $1`;
const CHAIN = 'SELECT seq, hash, body FROM custody_event WHERE digest = $1 ORDER BY seq';

/** Uploaded files of the agency. */
@Injectable()
export class BlobQuery {
  constructor(private readonly reader: Reader) {}

  /** @throws Refused when the agency has no such file, or has destroyed it */
  async find(me: SignedIn, digest: string): Promise<BlobFacts> {
    const { destroyedAt, ...facts } = await this.one<BlobFacts & { readonly destroyedAt: Date | null }>(
      me,
      ONE,
      digest,
    );
    if (destroyedAt) throw goneSince(destroyedAt);
    return facts;
  }

  /** The thumbnail of a file, when there is one already. */
  async thumbnail(me: SignedIn, original: string): Promise<CopyFacts | undefined> {
    const [row] = await this.reader.run<CopyFacts>(me, COPY, [original, 'thumbnail']);
    return row;
  }

  /** Everything known of a file, with its custody chain. @throws Refused when the agency has no such file */
  async whole(me: SignedIn, digest: string): Promise<EvidenceFileView> {
    const file = await this.one<Omit<EvidenceFileView, 'custody'>>(me, ALL, digest);
    const links = await this.reader.run<Link>(me, CHAIN, [digest]);
    return {
      ...file,
      custody: links.map(({ seq, hash, body: { digest: _same, ...fact } }) => ({ seq, hash, ...fact })),
    };
  }

  private async one<R extends object>(me: SignedIn, sql: string, digest: string): Promise<R> {
    if (!isDigest(digest)) throw notFound();
    const [row] = await this.reader.run<R>(me, sql, [digest]);
    if (!row) throw notFound();
    return row;
  }
}

interface Link {
  readonly seq: number;
  readonly hash: string;
  readonly body: Omit<CustodyEventView, 'seq' | 'hash'> & { readonly digest: string };
}
