import { Injectable } from '@nestjs/common';
import { addMonths } from '@anjuan/calendar';
import type { SimilarCasesView } from '@anjuan/contract';
import { type CaseFile, type Dossier, SIMILAR_MONTHS, decidedCase, likenessOf, similarCases } from '@anjuan/procedure';
import { type Tier, tiers } from '@anjuan/statute';
import { Clock } from '../../platform/clock.js';
import type { SignedIn } from '../../platform/context.js';
import { Reader, lookForOffice } from '../../platform/reads/reader.js';
import { notFound } from '../../platform/refused.js';

const CASE = 'SELECT f.state FROM case_file f WHERE f.id = $1';

/**
 * Decided cases of a matter: of each only what the comparison looks at. No decision is younger than the last act, which has a column.
 * Row-level security keeps to the own agency.
 */
const DECIDED = `
SELECT f.id, jsonb_build_object(
    'matter', f.matter, 'caseNumber', f.number, 'party', f.state #> '{dossier,party}', 'decision', f.state #> '{dossier,decision}',
    'drafts', jsonb_path_query_array(f.state, '$.dossier.drafts[*] ? (@.no == $no)',
      jsonb_build_object('no', f.state #> '{dossier,decision,draft}'))) AS dossier
FROM case_file f
WHERE f.kind = 'ordinary' AND f.matter = $1 AND f.id <> $2 AND f.last_act_on >= $3
  AND f.state #>> '{dossier,decision,on}' >= $4
ORDER BY f.state #>> '{dossier,decision,on}' DESC LIMIT 500`;

/** The step asked for, or the one on file. */
const stepOf = (asked: unknown): Tier | undefined =>
  typeof asked === 'string' && Object.hasOwn(tiers, asked) ? (asked as Tier) : undefined;

/** Similar decided cases of the agency, for whoever weighs a penalty. */
@Injectable()
export class SimilarQuery {
  constructor(
    private readonly reader: Reader,
    private readonly clock: Clock,
  ) {}

  /** @throws Refused when the case is unknown or another agency's */
  async of(me: SignedIn, id: string, tier?: unknown): Promise<SimilarCasesView> {
    const today = this.clock.today();
    const since = addMonths(today, -SIMILAR_MONTHS);
    return this.reader.all(me, async (query) => {
      const [row] = await query<{ state: CaseFile }>(CASE, [id]);
      if (!row) throw notFound();
      const mine = likenessOf(row.state.dossier);
      if (!mine) return { since, cases: [] };
      await lookForOffice(query);
      const found = await query<{ id: string; dossier: Dossier }>(DECIDED, [mine.matter, id, since, since]);
      const decided = found.flatMap((other) => decidedCase(other.id, other.dossier) ?? []);
      const step = stepOf(tier);
      return similarCases({ ...mine, ...(step ? { tier: step } : {}) }, decided, today);
    });
  }
}
