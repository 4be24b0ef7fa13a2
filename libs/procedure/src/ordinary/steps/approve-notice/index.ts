import { apl } from '@anjuan/statute';
import type { Dossier } from '../../../dossier/dossier.js';
import { Flag, LongText, Whole } from '../../../kernel/field.js';
import { inputRule, rule } from '../../../kernel/rule.js';
import { step } from '../../../kernel/step.js';
import { papersInName } from '../../../rules/papers-in-name.js';
import {
  amountBelowTableOrRightTold,
  hearingRightTold,
  termToSpeak,
  termToSpeakGiven,
  withNotice,
} from '../../noticing.js';
import { heavierThan } from '../../heavier.js';
import { currentDraft, notifiedDraft } from '../../where.js';

export class ApproveNoticeInput {
  @Flag({ zh: '告知听证权利', en: 'Tells the right to a hearing' }) hearingRight: boolean;
  @Whole(termToSpeak, { min: 1, max: 60, optional: true }) statementDays?: number;
  @LongText(
    { zh: '新的事实或者依据（再次告知且加重时填写）', en: 'New facts or basis, when a later notice is heavier' },
    { max: 2000, optional: true },
  )
  newFacts?: string;
}

const proposalOnFile = rule<Dossier>({
  id: 'NOT-01',
  name: 'proposal-ready-to-tell',
  force: 'bars',
  articles: [apl(44), apl(62)],
  says: {
    zh: '告知应当载明拟作出的处罚内容及事实、理由、依据',
    en: 'The notice tells the proposed penalty, its facts, reasons and basis',
  },
  guards: 'the table reaches this stage only with a draft; it stands guard against a changed table',
  holds: ({ dossier }) => (currentDraft(dossier)?.penalties.length ?? 0) > 0,
});

const heavierOnNewFacts = inputRule<Dossier, ApproveNoticeInput>({
  id: 'NOT-07',
  name: 'heavier-notice-on-new-facts',
  force: 'bars',
  articles: [apl(45, 2), apl(44)],
  says: {
    zh: '再次告知加重处罚的，应当写明新的事实或者依据',
    en: 'A later notice of a heavier penalty states the new facts or basis it rests on',
  },
  holds: ({ dossier, input }) => {
    const draft = currentDraft(dossier);
    const told = notifiedDraft(dossier);
    return !draft || !told || !heavierThan(draft, told) || (input.newFacts ?? '').trim().length >= 10;
  },
});

export const approveNotice = step<Dossier, ApproveNoticeInput>({
  id: 'approve-notice',
  title: { zh: '批准并制发事先告知书', en: 'Approve and issue the prior notice' },
  articles: [apl(44), apl(63)],
  input: ApproveNoticeInput,
  rules: [
    proposalOnFile,
    hearingRightTold,
    amountBelowTableOrRightTold,
    heavierOnNewFacts,
    termToSpeakGiven,
    papersInName,
  ],
  issues: ['prior-notice'],
  prefill: () => ({ hearingRight: true }),
  apply: withNotice,
});
