import { apl } from '@anjuan/statute';
import type { Dossier } from '../../../dossier/dossier.js';
import { step } from '../../../kernel/step.js';
import { SecondVisitInput, prefillSecondVisit, withSecondVisit } from '../../reinspecting.js';

export const reinspectUncorrected = step<Dossier, SecondVisitInput>({
  id: 'reinspect-uncorrected',
  title: { zh: '复查：未改正', en: 'Re-inspect: not corrected' },
  articles: [apl(28, 1)],
  input: SecondVisitInput,
  rules: [],
  grade: 'L2',
  prefill: prefillSecondVisit,
  apply: withSecondVisit(false),
});
