import type { EntityManager } from 'typeorm';

const NEXT = `
INSERT INTO anjuan.number_series AS s (agency_id, series, year, last) VALUES ($1, $2, $3, 1)
ON CONFLICT (agency_id, series, year) DO UPDATE SET last = s.last + 1 RETURNING last`;

/** Running numbers without gaps: the row stays locked until the act is sealed or taken back. */
export class NumberRepository {
  constructor(
    private readonly manager: EntityManager,
    private readonly agency: string,
  ) {}

  /** The next number of a series in a year. */
  async next(series: string, year: number): Promise<number> {
    const [row] = await this.manager.query<{ last: number }[]>(NEXT, [this.agency, series, year]);
    if (!row) throw new Error(`no number for ${series}`);
    return row.last;
  }
}
