import { sup825 } from '@anjuan/statute';
import { LongText } from '../../../kernel/field.js';
import { step } from '../../../kernel/step.js';
import type { SupervisionDossier } from '../../dossier.js';

export class ConfirmCorrectionInput {
  @LongText({ zh: '确认情况', en: 'Note' }, { max: 1000 }) note: string;
}

/** The supervisor is satisfied. @article SUP-825/28 */
export const confirmCorrection = step<SupervisionDossier, ConfirmCorrectionInput>({
  id: 'confirm-correction',
  title: { zh: '确认整改完成', en: 'Confirm the correction' },
  articles: [sup825(28)],
  input: ConfirmCorrectionInput,
  rules: [],
  apply: (dossier, { input, on }) => ({ ...dossier, settled: { on, note: input.note } }),
});
