import { type EntityManager, In, IsNull } from 'typeorm';
import { EvidenceBlobEntity } from '../entities/evidence-blob.entity.js';

/** A copy that was made of an original, and is never taken for it. */
export interface DerivedCopy {
  readonly original: string;
  readonly kind: 'thumbnail';
  readonly digest: string;
  readonly mediaType: string;
  readonly bytes: number;
  /** Program and version. */
  readonly madeBy: string;
  readonly madeAt: Date;
}

/** A file as it is first noted. */
export type ArrivedRow = Omit<EvidenceBlobEntity, 'agencyId' | 'destroyedAt' | 'salt'> & { readonly salt: string };

const ALONE = `SELECT pg_advisory_xact_lock(7306, hashtext($1))`;
const REMOVED = 'SELECT anjuan.bytes_removed($1) AS yes';
const REVIVE = 'SELECT anjuan.revive_file($1, $2, $3, $4, $5, $6::jsonb, $7, $8) AS yes';
const ADD_COPY = `INSERT INTO derived_copy (agency_id, original, kind, digest, media_type, bytes, made_by, made_at)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT DO NOTHING RETURNING digest`;

/** Which uploaded files the agency has. */
export class BlobRepository {
  constructor(
    private readonly manager: EntityManager,
    private readonly agency: string,
  ) {}

  /** The digests among the given ones that were uploaded and not destroyed since. */
  async known(digests: readonly string[]): Promise<ReadonlySet<string>> {
    if (digests.length === 0) return new Set();
    const rows = await this.manager.find(EvidenceBlobEntity, {
      select: { digest: true, agencyId: true },
      where: { digest: In([...digests]), destroyedAt: IsNull() },
    });
    return new Set(rows.map((row) => row.digest));
  }

  find(digest: string): Promise<EvidenceBlobEntity | null> {
    return this.manager.findOneBy(EvidenceBlobEntity, { digest });
  }

  /**
   * Notes a file; the same bytes again change nothing, unless they had been destroyed. Whoever removes bytes waits for the end of
   * this transaction. @returns whether it was not known before
   */
  async add(row: ArrivedRow): Promise<boolean> {
    await this.manager.query(ALONE, [row.digest]);
    return (await this.insert(row)) || this.revive(row);
  }

  /** Whether these bytes were ever removed from the store, by whatever agency: then they may be missing now. */
  async wereRemoved(digest: string): Promise<boolean> {
    const [row] = await this.manager.query<{ yes: boolean }[]>(REMOVED, [digest]);
    return row?.yes ?? false;
  }

  private async revive(row: ArrivedRow): Promise<boolean> {
    const { digest, mediaType, name, salt, scan, readings, uploadedBy, uploadedAt } = row;
    const values = [digest, mediaType, name, salt, scan, readings && JSON.stringify(readings), uploadedBy, uploadedAt];
    const [answer] = await this.manager.query<{ yes: boolean }[]>(REVIVE, values);
    return answer?.yes ?? false;
  }

  private async insert(row: ArrivedRow): Promise<boolean> {
    const insert = this.manager.createQueryBuilder().insert().into(EvidenceBlobEntity);
    const { raw } = await insert
      .values({ ...row, agencyId: this.agency })
      .orIgnore()
      .returning('digest')
      .execute();
    return (raw as readonly unknown[]).length > 0;
  }

  /** Notes a copy made of a file; the first of its kind stays. @returns whether this is the first */
  async addCopy({ original, kind, digest, mediaType, bytes, madeBy, madeAt }: DerivedCopy): Promise<boolean> {
    await this.manager.query(ALONE, [digest]);
    const values = [this.agency, original, kind, digest, mediaType, bytes, madeBy, madeAt];
    const rows = await this.manager.query<unknown[]>(ADD_COPY, values);
    return rows.length > 0;
  }
}
