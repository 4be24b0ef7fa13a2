import { type Findable, type Party, findables } from '@anjuan/procedure';
import type { Query } from '../../platform/reads/reader.js';
import { keysOf } from '../../platform/storage/key-store.js';
import type { Vault } from '../../platform/storage/vault.js';

/** A party that has one of the searched values. */
export interface FoundParty {
  readonly ref: string;
  readonly file: string;
  /** By what it was found. */
  readonly by: readonly Findable['kind'][];
}

/** Marks are short: among those found may be others, whose values are compared. No search looks at more than this. */
const MOST = 2_000;
const MARKED = `
SELECT DISTINCT p.ref, p.file_id AS file, p.cipher FROM party_mark m JOIN personal_value p ON p.ref = m.ref
WHERE (m.kind, m.key_id, m.mark) IN (SELECT * FROM unnest($1::text[], $2::uuid[], $3::int[])) AND p.cipher IS NOT NULL
ORDER BY p.ref LIMIT ${MOST}`;

interface Row {
  readonly ref: string;
  readonly file: string;
  readonly cipher: Buffer;
}

/** Parties of the agency that have a number or a telephone, by the blind index; what it finds is opened and compared. */
export async function foundParties(
  query: Query,
  vault: Vault,
  wanted: readonly Findable[],
): Promise<readonly FoundParty[]> {
  const keys = keysOf(query);
  const marks = await vault.everyMark(keys, wanted);
  if (marks.length === 0) return [];
  const columns = [marks.map(({ kind }) => kind), marks.map(({ key }) => key), marks.map(({ mark }) => mark)];
  const rows = await query<Row>(MARKED, columns);
  const values = await vault.openEach<Party>(
    keys,
    rows.map(({ ref, cipher }) => [ref, cipher]),
  );
  return rows.flatMap(({ ref, file }) => {
    const by = shared(values.get(ref), wanted);
    return by.length > 0 ? [{ ref, file, by }] : [];
  });
}

function shared(party: Party | undefined, wanted: readonly Findable[]): readonly Findable['kind'][] {
  const own = party ? findables(party) : [];
  const same = own.filter(({ kind, value }) => wanted.some((one) => one.kind === kind && one.value === value));
  return same.map(({ kind }) => kind);
}
