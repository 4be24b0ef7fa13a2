import { apl, order55 } from '@anjuan/statute';
import type { Dossier } from '../../../dossier/dossier.js';
import { step } from '../../../kernel/step.js';
import { actorIsHandler } from '../../../rules/handlers.js';
import { actorCertified } from '../../../rules/officers.js';
import { discretionRules } from '../../discretion/rules.js';
import { DraftInput, computeRouting, prefillDraft, withDraft } from '../../drafting.js';
import { basisRules } from '../../law/draft-rules.js';
import { amountsNamed, correctionDealtWith, evidenceVerified, gapsExplained } from './rules.js';

/** The report of the investigation carries the first draft of the decision. @article APL-2021/57 */
export const concludeInvestigation = step<Dossier, DraftInput>({
  id: 'conclude-investigation',
  title: { zh: '调查终结', en: 'Conclude the investigation' },
  articles: [apl(40), apl(57), order55(20)],
  input: DraftInput,
  rules: [
    actorCertified,
    actorIsHandler,
    evidenceVerified,
    correctionDealtWith,
    amountsNamed,
    gapsExplained,
    ...discretionRules,
    ...basisRules,
  ],
  prefill: prefillDraft,
  compute: computeRouting,
  apply: withDraft,
});
