import { apl } from '@anjuan/statute';
import type { Dossier } from '../../../dossier/dossier.js';
import { onGuard } from '../../../kernel/rule.js';
import { step } from '../../../kernel/step.js';
import { actorIsHandler } from '../../../rules/handlers.js';
import { discretionRules } from '../../discretion/rules.js';
import { DraftInput, computeRouting, prefillDraft, withDraft } from '../../drafting.js';
import { decisionNotIssued } from '../../issued.js';
import { basisRules } from '../../law/draft-rules.js';
import { amountsNamed } from '../conclude-investigation/rules.js';

const ISSUED = 'the table takes no draft after the decision; it stands guard against a changed table';

/** Changes the draft; an approval of an earlier draft no longer covers the case. @article APL-2021/58 */
export const draftDecision = step<Dossier, DraftInput>({
  id: 'draft-decision',
  title: { zh: '修改处罚决定草案', en: 'Change the draft decision' },
  articles: [apl(57), apl(58)],
  input: DraftInput,
  rules: [actorIsHandler, onGuard(decisionNotIssued, ISSUED), amountsNamed, ...discretionRules, ...basisRules],
  prefill: prefillDraft,
  compute: computeRouting,
  apply: withDraft,
});
