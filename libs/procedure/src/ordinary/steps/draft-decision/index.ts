import { apl } from '@anjuan/statute';
import type { Dossier } from '../../../dossier/dossier.js';
import { step } from '../../../kernel/step.js';
import { actorIsHandler } from '../../../rules/handlers.js';
import { discretionRules } from '../../discretion/rules.js';
import { DraftInput, computeRouting, prefillDraft, withDraft } from '../../drafting.js';
import { amountsNamed } from '../conclude-investigation/rules.js';

/** Changes the draft; an approval of an earlier draft no longer covers the case. @article APL-2021/58 */
export const draftDecision = step<Dossier, DraftInput>({
  id: 'draft-decision',
  title: { zh: '修改处罚决定草案', en: 'Change the draft decision' },
  articles: [apl(57), apl(58)],
  input: DraftInput,
  rules: [actorIsHandler, amountsNamed, ...discretionRules],
  prefill: prefillDraft,
  compute: computeRouting,
  apply: withDraft,
});
