import { apl } from '@anjuan/statute';
import type { Dossier } from '../../../dossier/dossier.js';
import { Flag, LongText, Whole } from '../../../kernel/field.js';
import { step } from '../../../kernel/step.js';
import { papersInName } from '../../../rules/papers-in-name.js';
import { discretionRules } from '../../discretion/rules.js';
import { DraftInput, computeRouting, prefillDraft, withDraft } from '../../drafting.js';
import { basisRules } from '../../law/draft-rules.js';
import {
  amountBelowTableOrRightTold,
  hearingRightTold,
  termToSpeak,
  termToSpeakGiven,
  withNotice,
} from '../../noticing.js';
import { amountsNamed } from '../conclude-investigation/rules.js';

export class RenewNoticeInput extends DraftInput {
  @LongText({ zh: '新的事实或者依据', en: 'New facts or basis' }, { min: 10, max: 2000 }) newFacts: string;
  @Flag({ zh: '告知听证权利', en: 'Tells the right to a hearing' }) hearingRight: boolean;
  @Whole(termToSpeak, { min: 1, max: 60, optional: true }) statementDays?: number;
}

/** A heavier penalty needs new facts and a new notice; the statement itself may never be the cause. @article APL-2021/45/2 */
export const renewNotice = step<Dossier, RenewNoticeInput>({
  id: 'renew-notice',
  title: { zh: '依据新的事实重新告知', en: 'Give a new notice on new facts' },
  articles: [apl(44), apl(45, 2)],
  input: RenewNoticeInput,
  rules: [
    amountsNamed,
    ...discretionRules,
    ...basisRules,
    hearingRightTold,
    amountBelowTableOrRightTold,
    termToSpeakGiven,
    papersInName,
  ],
  issues: ['prior-notice'],
  prefill: (file) => ({ ...prefillDraft(file), hearingRight: true }),
  compute: computeRouting,
  apply: (dossier, act) => withNotice(withDraft(dossier, act), act),
});
