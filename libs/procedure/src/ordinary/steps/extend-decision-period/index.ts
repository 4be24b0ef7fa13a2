import { apl, order55 } from '@anjuan/statute';
import type { Dossier } from '../../../dossier/dossier.js';
import { step } from '../../../kernel/step.js';
import {
  LengtheningInput,
  decisionExtensionMost,
  extendedBeforeItEnds,
  extensionKnownToField,
  lengthened,
  notExtendedYet,
  withDecisionExtension,
  withinHeadsThirtyDays,
} from '../../lengthening.js';

/** The head adds to the ninety days. @article MOHURD-55-2022/29/1 */
export const extendDecisionPeriod = step<Dossier, LengtheningInput>({
  id: 'extend-decision-period',
  title: { zh: '负责人批准延长办案期限', en: 'Extend the term of the decision' },
  articles: [apl(60), order55(29, 1)],
  input: LengtheningInput,
  rules: [extensionKnownToField, notExtendedYet, withinHeadsThirtyDays, extendedBeforeItEnds],
  prefill: ({ dossier }) => ({ days: decisionExtensionMost(dossier, 'head') ?? 0 }),
  apply: (dossier, act) => withDecisionExtension(dossier, lengthened(act)),
});
