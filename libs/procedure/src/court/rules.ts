import { acl, apl, cite, lit, litInterpretation, matters, planning } from '@anjuan/statute';
import { type EnforcementDemandInput, demandNamesAmount } from '../enforcing/demand.js';
import { mayEnforce } from '../enforcement/power.js';
import { type CaseFile, tracksOf } from '../kernel/file.js';
import { type Rule, inputRule, rule } from '../kernel/rule.js';
import type { LitigationDossier } from '../litigation/dossier.js';
import { decisionStands, remedyOpen, remedyPeriodsEndOn } from '../remedies.js';
import type { CourtDossier, CourtTarget } from './dossier.js';
import { notPerformed } from './window.js';

/** An input that says what the court is to enforce. */
export interface NamesTarget {
  readonly target: CourtTarget;
}

export const noRemedyOpen: Rule<CourtDossier> = rule({
  id: 'CRT-01',
  name: 'no-remedy-open',
  force: 'bars',
  articles: [acl(53), litInterpretation(155)],
  says: {
    zh: '行政复议、行政诉讼尚未终结的，不得申请法院强制执行',
    en: 'The court is not asked while a reconsideration or a suit is pending',
  },
  holds: ({ file }) => !remedyOpen(file),
});

export const remedyPeriodsOver: Rule<CourtDossier> = rule({
  id: 'CRT-01',
  name: 'remedy-periods-over',
  force: 'bars',
  articles: [acl(53), lit(97), litInterpretation(155)],
  says: {
    zh: '处罚决定已经生效，复议和起诉的期限均已届满，方可申请法院强制执行',
    en: 'The decision stands, and both periods of remedy have passed',
  },
  holds: ({ file, on, holidays }) => {
    const end = remedyPeriodsEndOn(file, holidays);
    return end !== undefined && on > end && decisionStands(file);
  },
});

/** Whether a court has given judgment on the decision; a suit that was withdrawn leaves it as it was. */
function judged(file: CaseFile): boolean {
  return tracksOf<LitigationDossier>(file, 'litigation').some(({ dossier: { finalOn, judgments } }) => {
    const outcome = judgments.at(-1)?.outcome;
    return finalOn !== undefined && outcome !== undefined && outcome.kind !== 'ended';
  });
}

export const noJudgment: Rule<CourtDossier> = rule({
  id: 'CRT-01',
  name: 'no-judgment-on-the-decision',
  force: 'asks',
  articles: [acl(53), lit(97), litInterpretation(155)],
  says: {
    zh: '当事人已经起诉并经法院裁判的，应当按生效裁判申请执行；仍按非诉执行申请的应当说明理由',
    en: 'Where a court has judged, its judgment is what is enforced; say why this road is taken all the same',
  },
  holds: ({ file }) => !judged(file),
});

export const noOwnPower: Rule<CourtDossier, NamesTarget> = inputRule({
  id: 'CRT-01',
  name: 'no-own-power',
  force: 'bars',
  articles: [acl(13), acl(53)],
  says: {
    zh: '法律授予本机关强制执行权的，应当自行执行，不申请法院',
    en: 'An agency whose enforcement power a statute gives enforces by itself',
  },
  holds: ({ input, office, on }) => input.target !== 'money' || !mayEnforce(office, 'transfer', on),
});

/** The demand’s amount, where money is the target. */
export const moneyNamed: Rule<CourtDossier, NamesTarget & EnforcementDemandInput> = inputRule({
  ...demandNamesAmount,
  holds: (given) => given.input.target !== 'money' || demandNamesAmount.holds(given),
});

export const dutyNotPerformed: Rule<CourtDossier, NamesTarget> = inputRule({
  id: 'CRT-01',
  name: 'duty-not-performed',
  force: 'bars',
  articles: [acl(53), apl(72), apl(66, 2)],
  says: {
    zh: '所申请的义务应当逾期未履行；经批准延期、分期且未到期的不算逾期',
    en: 'What is asked for is overdue; nothing is while a granted plan is kept',
  },
  holds: ({ file, input, on, holidays }) => notPerformed(file, input.target, on, holidays),
});

export const stillNotPerformed: Rule<CourtDossier> = rule({
  id: 'CRT-01',
  name: 'still-not-performed',
  force: 'bars',
  articles: [acl(53), acl(54)],
  says: { zh: '经催告后义务仍未履行', en: 'After the demand the duty is still not performed' },
  holds: ({ dossier: { target = 'money' }, file, on, holidays }) => notPerformed(file, target, on, holidays),
});

/** Whether the case is about a building under planning law: by its matter, or by the demolition that runs beside it. */
function planningBuilding(file: CaseFile): boolean {
  const bases = matters.find((m) => m.code === file.dossier.matter)?.bases ?? [];
  const demolitions = tracksOf<{ readonly structure?: string }>(file, 'demolition');
  return (
    bases.some(({ instrument }) => ['URPL-2019', 'TJ-PLAN'].includes(instrument)) ||
    demolitions.some((t) => t.dossier.structure !== 'public-place')
  );
}

export const noPlanningBuilding: Rule<CourtDossier, NamesTarget> = inputRule({
  id: 'DEM-08',
  name: 'no-planning-building-at-the-court',
  force: 'bars',
  articles: [cite('SPC-5-2013'), planning(68)],
  says: {
    zh: '违反城乡规划法的建筑物、构筑物、设施的拆除，法院不受理强制执行申请，由区政府责成强制拆除',
    en: 'Courts take no application to demolish what breaches the planning law: the government instructs',
  },
  holds: ({ file, input }) => input.target !== 'act' || !planningBuilding(file),
});

export const performedAfterDemand: Rule<CourtDossier> = rule({
  id: 'CRT-01',
  name: 'performed-after-the-demand',
  force: 'bars',
  articles: [acl(53), acl(54)],
  says: { zh: '所催告的义务应当已经履行', en: 'What was demanded has been performed' },
  holds: ({ dossier: { target = 'money' }, file, on, holidays }) => !notPerformed(file, target, on, holidays),
});
