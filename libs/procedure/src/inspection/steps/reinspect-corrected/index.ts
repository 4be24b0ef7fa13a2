import { apl } from '@anjuan/statute';
import type { Dossier } from '../../../dossier/dossier.js';
import { step } from '../../../kernel/step.js';
import { certificatesShown, fieldOfficers } from '../../../rules/officers.js';
import { SecondVisitInput, prefillSecondVisit, withSecondVisit } from '../../reinspecting.js';

export const reinspectCorrected = step<Dossier, SecondVisitInput>({
  id: 'reinspect-corrected',
  title: { zh: '复查：已改正', en: 'Re-inspect: corrected' },
  articles: [apl(28, 1)],
  input: SecondVisitInput,
  rules: [...fieldOfficers, certificatesShown],
  grade: 'L2',
  prefill: prefillSecondVisit,
  apply: withSecondVisit(true),
});
