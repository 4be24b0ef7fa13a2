import { ecoPenalty, order55 } from '@anjuan/statute';
import type { Dossier } from '../../../dossier/dossier.js';
import { step } from '../../../kernel/step.js';
import {
  LengtheningInput,
  lengthened,
  verificationExtendable,
  verificationExtendedInTime,
  verificationExtensionWithin,
} from '../../lengthening.js';
import { verificationExtensionMost } from '../../verifying.js';

/** More time to check a lead, or to file an environmental case. @article MOHURD-55-2022/15/1 */
export const extendVerification = step<Dossier, LengtheningInput>({
  id: 'extend-verification',
  title: { zh: '延长核查（立案）期限', en: 'Extend the time to check the lead' },
  articles: [order55(15, 1), ecoPenalty(18)],
  input: LengtheningInput,
  rules: [verificationExtendable, verificationExtensionWithin, verificationExtendedInTime],
  prefill: ({ dossier }) => ({ days: verificationExtensionMost(dossier) ?? 0 }),
  apply: (dossier, act) => ({ ...dossier, terms: { ...dossier.terms, verification: lengthened(act) } }),
});
