import { apl, order55 } from '@anjuan/statute';
import { noFineAfterCourt, noFineWhileTransferred } from '../../../crime-transfer/no-fine.js';
import type { Dossier } from '../../../dossier/dossier.js';
import { Flag, Line, LongText } from '../../../kernel/field.js';
import { onGuard } from '../../../kernel/rule.js';
import { step } from '../../../kernel/step.js';
import { noOldLimit } from '../../../remedies/old-limits.js';
import { reviewApprovesDraft } from '../../approval.js';
import { notTheSameAgain } from '../../redoing.js';
import { sheetOnFile } from '../../routing/sheet.js';
import { currentDraft } from '../../where.js';
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
    { zh: '与被撤销的原决定不同的事实、理由', en: 'New facts or reasons, after an annulment' },
    { max: 1000, optional: true },
  )
  changedGrounds?: string;
}

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
    rules.evidenceBeforeDecision,
    rules.notHeavierThanNotified,
    rules.hearingOffered,
    reviewApprovesDraft,
    rules.deliberatedWhereDue,
    rules.withinNinetyDays,
    rules.bankNamed,
    noFineWhileTransferred,
    noFineAfterCourt,
    notTheSameAgain,
    noOldLimit,
    rules.decidedByHead,
  ],
  issues: ['penalty-decision'],
  prefill: () => ({ bank: '中国工商银行天津和平支行', lateFine: true, remedyTold: true }),
  compute: ({ dossier, office, on }) => ({ routing: sheetOnFile(dossier, office, on) }),
  apply: (dossier, { input, on, by, numbers, computed }) => {
    const draft = currentDraft(dossier);
    if (!draft) return dossier;
    const { penalties, facts, basis, reasons } = draft;
    const number = numbers['penalty-decision'];
    const extra = {
      ...(number ? { number } : {}),
      ...(input.bank ? { bank: input.bank } : {}),
      ...(input.lateFine === false ? { lateFine: false } : {}),
      ...(input.remedyTold === false ? { remedyTold: false } : {}),
      ...(computed?.routing ? { sheet: computed.routing } : {}),
    };
    return { ...dossier, decision: { draft: draft.no, penalties, facts, basis, reasons, on, by: by.id, ...extra } };
  },
});
