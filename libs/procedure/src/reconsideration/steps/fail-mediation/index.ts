import { arl } from '@anjuan/statute';
import { LongText } from '../../../kernel/field.js';
import { step } from '../../../kernel/step.js';
import type { ReconsiderationDossier } from '../../dossier.js';

export class FailMediationInput {
  @LongText({ zh: '调解不成的情况', en: 'Why it failed' }, { max: 500 }) why: string;
}

export const failMediation = step<ReconsiderationDossier, FailMediationInput>({
  id: 'fail-mediation',
  title: { zh: '调解不成', en: 'Mediation failed' },
  articles: [arl(73)],
  input: FailMediationInput,
  rules: [],
  apply: (dossier) => dossier,
});
