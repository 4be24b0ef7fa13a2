import { Injectable } from '@nestjs/common';
import type { FixityView } from '@anjuan/contract';
import { type Context, bySystem } from '../../platform/context.js';
import { Reader } from '../../platform/reads/reader.js';

const AGENCIES = 'SELECT agency_id AS id FROM agency ORDER BY agency_id';
/** Whatever table holds a digest of the store: evidence, copies made of it, papers as PDF. What was destroyed is not looked for. */
const DIGESTS = ['evidence_blob', 'derived_copy', 'rendition']
  .map((table) => `(SELECT digest FROM ${table} WHERE digest > $1 AND destroyed_at IS NULL ORDER BY digest LIMIT $2)`)
  .join(' UNION ')
  .concat(' ORDER BY digest LIMIT $2');
/** Digests asked for at a time. */
const PAGE = 500;
const LAST = `SELECT started_at AS "startedAt", ended_at AS "endedAt", counted, bytes::float8 AS bytes, bad, missing
  FROM fixity_run ORDER BY id DESC LIMIT 1`;

/** What the runs over the stored files go through, and what the last one found. */
@Injectable()
export class FixityQuery {
  constructor(private readonly reader: Reader) {}

  async agencies(): Promise<readonly string[]> {
    const rows = await this.reader.run<{ id: string }>({ face: true }, AGENCIES);
    return rows.map((row) => row.id);
  }

  /** Every digest of an agency in their order, a page at a time: what comes in meanwhile is met, or is not. */
  async *digests(agency: string): AsyncIterable<string> {
    let after = '';
    for (let page = await this.page(agency, after); page.length > 0; page = await this.page(agency, after)) {
      yield* page;
      after = page.at(-1) ?? '';
    }
  }

  async last(context: Context): Promise<FixityView | undefined> {
    const [row] = await this.reader.run<FixityView>(context, LAST);
    return row;
  }

  private async page(agency: string, after: string): Promise<readonly string[]> {
    const rows = await this.reader.run<{ digest: string }>(bySystem(agency), DIGESTS, [after, PAGE]);
    return rows.map((row) => row.digest);
  }
}
