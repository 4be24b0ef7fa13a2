import { apl } from '@anjuan/statute';
import type { Dossier } from '../../../dossier/dossier.js';
import { Flag, LongText } from '../../../kernel/field.js';
import { rule } from '../../../kernel/rule.js';
import { step } from '../../../kernel/step.js';
import { hearingRightTold, withNotice } from '../../noticing.js';
import { currentDraft } from '../../where.js';

export class ApproveNoticeInput {
  @Flag({ zh: '告知听证权利', en: 'Tells the right to a hearing' }) hearingRight: boolean;
  @LongText({ zh: '批准意见', en: 'Opinion' }, { max: 500, optional: true }) newFacts?: string;
}

const proposalOnFile = rule<Dossier>({
  id: 'NOT-01',
  name: 'proposal-ready-to-tell',
  force: 'bars',
  articles: [apl(44), apl(62)],
  says: { zh: '告知应当载明拟作出的处罚内容及事实、理由、依据', en: 'The notice tells the proposed penalty, its facts, reasons and basis' },
  guards: 'the table reaches this stage only with a draft; it stands guard against a changed table',
  holds: ({ dossier }) => (currentDraft(dossier)?.penalties.length ?? 0) > 0,
});

export const approveNotice = step<Dossier, ApproveNoticeInput>({
  id: 'approve-notice',
  title: { zh: '批准并制发事先告知书', en: 'Approve and issue the prior notice' },
  articles: [apl(44), apl(63)],
  input: ApproveNoticeInput,
  rules: [proposalOnFile, hearingRightTold],
  issues: ['prior-notice'],
  prefill: () => ({ hearingRight: true }),
  apply: withNotice,
});
