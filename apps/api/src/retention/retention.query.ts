import { Injectable } from '@nestjs/common';
import { type CaseFile, type RetentionView, retentionView } from '@anjuan/procedure';
import type { SignedIn } from '../platform/context.js';
import { Offices } from '../platform/offices.js';
import { Reader } from '../platform/reads/reader.js';
import { notFound } from '../platform/refused.js';

const FILE = `SELECT state, (SELECT max(destroyed_at) FROM personal_value p WHERE p.file_id = c.id) AS "destroyedAt"
  FROM case_file c WHERE id = $1`;

/** Until when a file is kept and why, and when its personal values were destroyed. */
export type KeptView = RetentionView & { readonly destroyedAt: string | null };

/** How long a file is kept. */
@Injectable()
export class RetentionQuery {
  constructor(
    private readonly reader: Reader,
    private readonly offices: Offices,
  ) {}

  /** @throws Refused when there is no such file */
  async of(me: SignedIn, file: string): Promise<KeptView> {
    const { office } = await this.offices.of(me.agency);
    const [row] = await this.reader.run<{ state: CaseFile; destroyedAt: Date | null }>(me, FILE, [file]);
    if (!row) throw notFound();
    return { ...retentionView(row.state, office), destroyedAt: row.destroyedAt?.toISOString() ?? null };
  }
}
