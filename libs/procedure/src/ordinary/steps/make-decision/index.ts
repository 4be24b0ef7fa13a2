import { apl, order55 } from '@anjuan/statute';
import { noFineAfterCourt, noFineWhileTransferred } from '../../../crime-transfer/no-fine.js';
import { decidingOnBuilding } from '../../../demolition/deciding.js';
import type { Dossier } from '../../../dossier/dossier.js';
import { Flag, Line, LongText } from '../../../kernel/field.js';
import { onGuard } from '../../../kernel/rule.js';
import { step } from '../../../kernel/step.js';
import { gapsApproved } from '../../../recording/rules.js';
import { noOldLimit } from '../../../remedies/old-limits.js';
import { reviewApprovesDraft } from '../../approval.js';
import { notTheSameAgain } from '../../redoing.js';
import { sheetOnFile } from '../../routing/sheet.js';
import { limitationWasOpen } from '../../../rules/limitation.js';
import { papersInName } from '../../../rules/papers-in-name.js';
import { draftInForce, draftRestsOnGoverning } from '../../law/rules.js';
import { currentDraft } from '../../where.js';
import { remediesInDecision, sixContents } from './contents.js';
import { correctionDealtWith, evidenceVerified } from '../conclude-investigation/rules.js';
import { hearingPeriodOver, periodOverOrHeard, statementRechecked } from '../submit-for-legal-review/rules.js';
import * as rules from './rules.js';

export class MakeDecisionInput {
  @Line({ zh: '代收银行', en: 'Collecting bank' }, { max: 100, optional: true }) bank?: string;
  @Flag({ zh: '告知逾期缴款加处罚款', en: 'The additional fine for late payment is announced' }, { optional: true })
  lateFine?: boolean;
  @Flag({ zh: '告知复议、诉讼途径和期限', en: 'Remedies and their periods are told' }, { optional: true })
  remedyTold?: boolean;
  @LongText(
    { zh: '履行方式和期限（法定以外的要求）', en: 'How and when to perform, beyond what the law says' },
    { max: 500, optional: true },
  )
  performance?: string;
  @Flag({ zh: '已加盖行政机关印章', en: 'Bears the seal of the agency' }, { optional: true }) sealed?: boolean;
  @LongText(
    { zh: '与被撤销的原决定不同的事实、理由', en: 'New facts or reasons, after an annulment' },
    { max: 1000, optional: true },
  )
  changedGrounds?: string;
}

const FILED =
  'nothing is filed out of time and no later act moves the dates; it stands guard against a step that could';
const CONCLUDED =
  'the investigation is not concluded without it and nothing takes it back; it stands guard against a changed table';

/** The decision takes over the current draft word for word. @article APL-2021/59 */
export const makeDecision = step<Dossier, MakeDecisionInput>({
  id: 'make-decision',
  title: { zh: '作出处罚决定', en: 'Make the decision' },
  articles: [apl(57), apl(59), order55(26)],
  input: MakeDecisionInput,
  rules: [
    rules.noticeGiven,
    periodOverOrHeard,
    hearingPeriodOver,
    statementRechecked,
    evidenceVerified,
    onGuard(correctionDealtWith, CONCLUDED),
    gapsApproved,
    rules.evidenceBeforeDecision,
    rules.notHeavierThanNotified,
    rules.hearingOffered,
    reviewApprovesDraft,
    rules.deliberatedWhereDue,
    ...decidingOnBuilding,
    rules.withinNinetyDays,
    draftInForce,
    draftRestsOnGoverning,
    onGuard(limitationWasOpen, FILED),
    papersInName,
    sixContents,
    remediesInDecision,
    rules.bankNamed,
    noFineWhileTransferred,
    noFineAfterCourt,
    notTheSameAgain,
    noOldLimit,
    rules.decidedByHead,
  ],
  issues: ['penalty-decision'],
  prefill: () => ({ bank: '中国工商银行天津和平支行', lateFine: true, remedyTold: true, sealed: true }),
  compute: ({ dossier, office, on }) => ({ routing: sheetOnFile(dossier, office, on) }),
  apply: (dossier, { input, on, by, numbers, computed }) => {
    const draft = currentDraft(dossier);
    if (!draft) return dossier;
    const { penalties, facts, basis, reasons } = draft;
    const number = numbers['penalty-decision'];
    const extra = {
      ...(number ? { number } : {}),
      ...(input.bank ? { bank: input.bank } : {}),
      ...(input.performance ? { performance: input.performance } : {}),
      ...(input.lateFine === false ? { lateFine: false } : {}),
      ...(input.remedyTold === false ? { remedyTold: false } : {}),
      ...(computed?.routing ? { sheet: computed.routing } : {}),
    };
    return { ...dossier, decision: { draft: draft.no, penalties, facts, basis, reasons, on, by: by.id, ...extra } };
  },
});
