import { acl, arl, lit, litInterpretation } from '@anjuan/statute';
import type { CivilDate, Holidays } from '@anjuan/calendar';
import { paperServedOn } from '../enforcing/papers.js';
import type { CaseFile } from '../kernel/file.js';
import { type Rule, rule } from '../kernel/rule.js';
import { decisionStands, remedyPeriodsEndOn } from '../remedies.js';
import type { DemolitionDossier } from './dossier.js';

/** Whether no remedy against the order is open any more and the order still stands. @article ACL-2011/44 */
export function remediesOver(file: CaseFile, on: CivilDate, holidays: Holidays): boolean {
  const end = remedyPeriodsEndOn(file, holidays);
  return end !== undefined && on > end && decisionStands(file);
}

/** Force waits for the party's remedies; where the builder is unknown the notice and the approval stand in their place. */
export const remediesExhausted: Rule<DemolitionDossier> = rule({
  id: 'DEM-06',
  name: 'remedies-exhausted',
  force: 'bars',
  articles: [acl(44), arl(20, 1), lit(46, 1), litInterpretation(64)],
  says: {
    zh: '当事人在法定期限内不申请复议、不起诉，或者救济终局败诉，且仍不拆除的，方可强制拆除',
    en: 'No force before both remedy periods have passed unused, or the remedies are finally lost',
  },
  holds: ({ dossier, file, on, holidays }) =>
    dossier.ownerless?.approval !== undefined || remediesOver(file, on, holidays),
});

export const enforcementDecisionServed: Rule<DemolitionDossier> = rule({
  id: 'COE-03',
  name: 'enforcement-decision-served',
  force: 'bars',
  articles: [acl(37), acl(38)],
  says: { zh: '强制执行决定书应当已经送达', en: 'The decision to enforce has reached the party' },
  holds: ({ dossier, file, track }) =>
    dossier.ownerless?.approval !== undefined || paperServedOn(file, track, 'decision') !== undefined,
});
