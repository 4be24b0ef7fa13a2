import { apl, arl, collection, lit, order55, sc118 } from '@anjuan/statute';
import type { Dossier } from '../../../dossier/dossier.js';
import { fineFen } from '../../../dossier/penalty.js';
import { type Rule, inputRule, rule } from '../../../kernel/rule.js';
import { matterOf } from '../../../rules/matter.js';
import { heavierThan } from '../../heavier.js';
import { decisionDueOn } from '../../ninety-days.js';
import { hearingDue } from '../../review.js';
import { currentDraft, currentNotice, noticeServedOn, notifiedDraft } from '../../where.js';
import type { MakeDecisionInput } from './index.js';

export { reviewApprovesDraft } from '../../approval.js';

export const noticeGiven: Rule<Dossier> = rule({
  id: 'NOT-01',
  name: 'notice-given-and-served',
  force: 'bars',
  articles: [apl(44), apl(62)],
  says: {
    zh: '作出处罚决定前应当告知并送达',
    en: 'The prior notice must have been given and served before the decision',
  },
  holds: ({ file, on }) => (noticeServedOn(file) ?? '9999') <= on,
});

export const notHeavierThanNotified: Rule<Dossier> = rule({
  id: 'NOT-07',
  name: 'not-heavier-than-notified',
  force: 'bars',
  articles: [apl(45, 2), apl(44)],
  says: {
    zh: '处罚不得重于告知的种类和金额；确有新事实的应当重新告知',
    en: 'The penalty may not exceed the notified kinds and amounts; new facts need a new notice',
  },
  holds: ({ dossier }) => {
    const draft = currentDraft(dossier);
    const told = notifiedDraft(dossier);
    return draft !== undefined && told !== undefined && !heavierThan(draft, told);
  },
});

export const evidenceBeforeDecision: Rule<Dossier> = rule({
  id: 'EVI-09',
  name: 'evidence-taken-before-the-decision',
  force: 'bars',
  articles: [apl(40), apl(57), arl(46), lit(35)],
  says: {
    zh: '决定作出之后取得的证据不得作为决定的依据',
    en: 'Evidence taken after the day of the decision cannot support it',
  },
  holds: ({ dossier, on }) => dossier.evidence.every((e) => e.excluded !== undefined || e.takenOn <= on),
});

export const hearingOffered: Rule<Dossier> = rule({
  id: 'HEA-01',
  name: 'hearing-was-offered',
  force: 'bars',
  articles: [apl(63)],
  says: {
    zh: '达到听证标准而未告知听证权利的，不得作出决定',
    en: 'No decision where a hearing was due and not offered',
  },
  holds: ({ dossier, office, on }) => !hearingDue(dossier, office, on) || currentNotice(dossier)?.hearingRight === true,
});

export const deliberatedWhereDue: Rule<Dossier> = rule({
  id: 'DEC-02',
  name: 'deliberated-where-complex',
  force: 'bars',
  articles: [apl(57, 2)],
  says: {
    zh: '情节复杂或者重大违法行为应当由负责人集体讨论决定',
    en: 'Complex or major cases are decided after a deliberation on this draft',
  },
  holds: ({ dossier, office, on }) => {
    const draft = currentDraft(dossier);
    const complex = hearingDue(dossier, office, on) || draft?.routing.severalLegalRelations || matterOf(dossier)?.major;
    const { deliberation } = dossier;
    return !complex || (deliberation !== undefined && deliberation.draft === draft?.no && deliberation.on <= on);
  },
});

export const withinNinetyDays: Rule<Dossier> = rule({
  id: 'DEC-03',
  name: 'decided-within-ninety-days',
  force: 'flags',
  articles: [apl(60), order55(29)],
  says: {
    zh: '应当自立案之日起九十日内作出决定（中止、听证期间除外）',
    en: 'The decision is due ninety days after filing, suspensions and hearings not counted',
  },
  holds: ({ dossier, on, holidays }) => on <= (decisionDueOn(dossier, holidays) ?? on),
});

export const bankNamed: Rule<Dossier, MakeDecisionInput> = inputRule({
  id: 'DEC-07',
  name: 'collecting-bank-named',
  force: 'bars',
  articles: [collection(7), apl(67)],
  says: { zh: '罚款决定应当写明代收机构', en: 'A decision with a fine names the collecting bank' },
  holds: ({ dossier, input }) => fineFen(currentDraft(dossier)) === 0 || Boolean(input.bank?.trim()),
});

export const decidedByHead: Rule<Dossier> = rule({
  id: 'HSE-04',
  name: 'decider-apart-from-handlers-and-reviewer',
  force: 'bars',
  articles: [apl(57), sc118(11)],
  says: {
    zh: '决定由行政机关负责人作出，不得由承办人或者审核人员作出',
    en: 'The head decides, never a handler or the reviewer of the case',
  },
  holds: ({ dossier, actor }) =>
    !dossier.handlers.includes(actor.id) && !dossier.reviews.some((r) => r.by === actor.id),
});
