import { arl } from '@anjuan/statute';
import { Choice, LongText, optionsOf } from '../../../kernel/field.js';
import { step } from '../../../kernel/step.js';
import { mediationSubjects } from '../../../remedies/deciding.js';
import { withinMediation } from '../../../remedies/rules.js';
import type { ReconsiderationDossier } from '../../dossier.js';

export class StartMediationInput {
  @Choice({ zh: '调解事项', en: 'Mediated about' }, optionsOf(mediationSubjects)) about: string;
  @LongText({ zh: '本机关调解意见', en: 'What we offer' }, { max: 1000 }) offer: string;
}

/** Mediation, freely and lawfully. @article ARL-2023/5 */
export const startMediation = step<ReconsiderationDossier, StartMediationInput>({
  id: 'start-mediation',
  title: { zh: '复议调解', en: 'Mediation' },
  articles: [arl(5), arl(73)],
  input: StartMediationInput,
  rules: [withinMediation],
  prefill: () => ({ about: 'discretion' }),
  apply: (dossier) => dossier,
});
