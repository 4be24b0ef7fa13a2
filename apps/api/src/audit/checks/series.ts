import type { Setting } from '../setting.js';
import type { Sound } from './files.js';

const SERIES = 'SELECT series, year, last FROM number_series';

interface SeriesRow {
  readonly series: string;
  readonly year: number;
  readonly last: number;
}

/** Numbers given in the journals, by series and year. */
export class Numbers {
  private readonly given = new Map<string, Set<string>>();
  private readonly count = new Map<string, number>();

  /** Takes in the numbers of a run of files. */
  take(files: readonly Sound[]): void {
    for (const { entries } of files)
      for (const { body } of entries)
        for (const [series, number] of Object.entries(body.numbers)) {
          const key = `${series}/${body.on.slice(0, 4)}`;
          this.count.set(key, (this.count.get(key) ?? 0) + 1);
          this.given.set(key, (this.given.get(key) ?? new Set()).add(number));
        }
  }

  /** Each series stands where the journals left it: no gap, no twin. */
  async check({ query, findings }: Setting): Promise<void> {
    const rows = await query<SeriesRow>(SERIES);
    findings.looked('number_series', rows.length);
    const stored = new Map(rows.map(({ series, year, last }) => [`${series}/${year}`, last]));
    for (const key of new Set([...stored.keys(), ...this.count.keys()])) {
      const at = { table: 'number_series', key };
      const issued = this.count.get(key) ?? 0;
      if (stored.get(key) !== issued) findings.differs(at, 'last', stored.get(key) ?? 'missing', issued);
      const distinct = this.given.get(key)?.size ?? 0;
      if (distinct !== issued) findings.differs(at, 'numbers', `${issued - distinct} given twice`, 'each given once');
    }
  }
}
