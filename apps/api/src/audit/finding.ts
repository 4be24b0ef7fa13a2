/** One place where what is stored is not what it should be. */
export interface Finding {
  readonly table: string;
  /** Which row, in words of its key. */
  readonly key: string;
  /** `row` when the whole row is missing or nobody's. */
  readonly column: string;
  readonly stored: string;
  readonly recomputed: string;
}

/** Longest text of a value in a finding; a whole state would hide what differs. */
const LONGEST = 200;
/** Findings kept in words; more are counted only. */
const KEPT = 1_000;

/** What one audit found, in the order in which it was found. */
export class Findings {
  readonly kept: Finding[] = [];
  /** Rows and files looked at, by table. */
  readonly counted: Record<string, number> = {};
  count = 0;

  constructor(private readonly told: (finding: Finding) => void = () => {}) {}

  /** Notes that rows were looked at. */
  looked(table: string, rows = 1): void {
    this.counted[table] = (this.counted[table] ?? 0) + rows;
  }

  /** Notes a difference. */
  differs(
    at: { readonly table: string; readonly key: string },
    column: string,
    stored: unknown,
    expected: unknown,
  ): void {
    const finding = { table: at.table, key: at.key, column, stored: words(stored), recomputed: words(expected) };
    this.count += 1;
    if (this.kept.length < KEPT) this.kept.push(finding);
    this.told(finding);
  }

  /** Compares a row column by column. */
  compare(at: { readonly table: string; readonly key: string }, stored: Row, expected: Row): void {
    for (const [column, value] of Object.entries(expected))
      if (words(stored[column], Infinity) !== words(value, Infinity)) this.differs(at, column, stored[column], value);
  }
}

/** Columns by name. */
export type Row = Readonly<Record<string, unknown>>;

/** A value as one text that is the same for the same value, whatever the order of its members. */
function words(value: unknown, longest = LONGEST): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value, sorted) ?? 'nothing');
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}

function sorted(_key: string, at: unknown): unknown {
  if (at instanceof Date) return at.toISOString();
  if (!at || typeof at !== 'object' || Array.isArray(at)) return at;
  return Object.fromEntries(Object.entries(at).sort(([a], [b]) => (a < b ? -1 : 1)));
}
