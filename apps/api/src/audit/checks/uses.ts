import { destroysFile } from '@anjuan/procedure';
import { digestsIn } from '../../platform/digests-in.js';
import type { Setting } from '../setting.js';
import type { Sound } from './files.js';
import { type Span, groupBy } from './pages.js';

interface UseRow {
  readonly digest: string;
  readonly file: string;
  readonly seq: number;
  readonly givenUpAt: Date | null;
}

interface Use {
  readonly seq: number;
  readonly givenUpAt: string | null;
}

const USES = `SELECT digest, file_id AS file, seq, given_up_at AS "givenUpAt" FROM evidence_use
  WHERE file_id > $1 AND file_id <= $2`;
const KNOWN = 'SELECT digest FROM evidence_blob WHERE digest = ANY ($1::text[])';

const place = (file: string, digest: string) => ({ table: 'evidence_use', key: `${file}/${digest}` });

/** Which files name which bytes, and which have given them up: exactly as their entries say. */
export async function checkUses(setting: Setting, { after, to }: Span, files: readonly Sound[]): Promise<void> {
  const { query, findings } = setting;
  const rows = await query<UseRow>(USES, [after, to]);
  findings.looked('evidence_use', rows.length);
  const stored = groupBy(rows, 'file');
  const whole = new Set(files.map(({ id }) => id));
  for (const { file, digest } of rows.filter((row) => !whole.has(row.file)))
    findings.differs(place(file, digest), 'row', 'present', 'no journal');
  for (const file of files) await checkFile(setting, file, stored.get(file.id) ?? []);
}

async function checkFile({ query, findings }: Setting, file: Sound, rows: readonly UseRow[]): Promise<void> {
  const expected = usesOf(file);
  for (const { digest, seq, givenUpAt } of rows) {
    const use = expected.get(digest);
    expected.delete(digest);
    const found = { seq, given_up_at: givenUpAt?.toISOString() ?? null };
    if (!use) findings.differs(place(file.id, digest), 'row', 'present', 'no entry');
    else findings.compare(place(file.id, digest), found, { seq: use.seq, given_up_at: use.givenUpAt });
  }
  if (expected.size === 0) return;
  // Digests of nothing that was uploaded are no use of a file; whether they should be is another check's question.
  for (const { digest } of await query<UseRow>(KNOWN, [[...expected.keys()]]))
    findings.differs(place(file.id, digest), 'row', 'missing', `named by entry ${expected.get(digest)?.seq ?? 0}`);
}

function usesOf({ entries }: Sound): Map<string, Use> {
  const uses = new Map<string, Use>();
  for (const { seq, body } of entries) {
    for (const digest of digestsIn({ body })) if (!uses.has(digest)) uses.set(digest, { seq, givenUpAt: null });
    if (!destroysFile(body)) continue;
    for (const digest of body.computed?.destroyed?.files ?? []) {
      const use = uses.get(digest);
      if (use) uses.set(digest, { ...use, givenUpAt: body.at });
    }
  }
  return uses;
}
