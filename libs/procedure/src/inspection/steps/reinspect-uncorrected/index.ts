import { apl } from '@anjuan/statute';
import type { Dossier } from '../../../dossier/dossier.js';
import { step } from '../../../kernel/step.js';
import { certificatesShown, fieldOfficers } from '../../../rules/officers.js';
import { SecondVisitInput, prefillSecondVisit, withSecondVisit } from '../../reinspecting.js';
import { termOver } from '../../rules.js';

export const reinspectUncorrected = step<Dossier, SecondVisitInput>({
  id: 'reinspect-uncorrected',
  title: { zh: '复查：未改正', en: 'Re-inspect: not corrected' },
  articles: [apl(28, 1)],
  input: SecondVisitInput,
  rules: [...fieldOfficers, certificatesShown, termOver],
  grade: 'L2',
  prefill: prefillSecondVisit,
  apply: withSecondVisit(false),
});
