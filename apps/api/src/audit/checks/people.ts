import type { Row } from '../finding.js';
import type { Setting } from '../setting.js';
import type { Sound } from './files.js';

const PEOPLE = `SELECT id, username, name, unit_id AS "unitId", roles, qualification, first_review_on::text AS "firstReviewOn",
  active FROM person`;

/** People as the files of their accounts have them. Who was there before such files and has none is answered for by nobody. */
export class People {
  private readonly wanted = new Map<string, Row>();

  constructor(private readonly setting: Setting) {}

  /** Takes in the accounts of a run of files, as each stands now. */
  take(files: readonly Sound[]): void {
    const { recompute, agency } = this.setting;
    for (const { past } of files) {
      const last = past.at(-1);
      const made = last && recompute.person(last.file, agency.office.units ?? {});
      if (made) this.wanted.set(made.id, made.row);
    }
  }

  /** Roles, team, qualification and whether the account is open follow from the acts. */
  async check(): Promise<void> {
    const { query, findings } = this.setting;
    const rows = await query<Row & { readonly id: string }>(PEOPLE);
    findings.looked('person', this.wanted.size);
    const stored = new Map(rows.map((row) => [row.id, row]));
    for (const [id, wanted] of this.wanted) {
      const at = { table: 'person', key: id };
      const row = stored.get(id);
      if (row) findings.compare(at, row, wanted);
      else findings.differs(at, 'row', 'missing', 'an account');
    }
  }
}
