import { sup825 } from '@anjuan/statute';
import { LongText } from '../../../kernel/field.js';
import { step } from '../../../kernel/step.js';
import type { EvaluationDossier } from '../../dossier.js';
import { notOwnCase } from '../evaluate-file/rules.js';

export class ConfirmRectifiedInput {
  @LongText({ zh: '整改核实情况', en: 'What was checked' }, { min: 5, max: 1000 }) note: string;
}

export const confirmRectified = step<EvaluationDossier, ConfirmRectifiedInput>({
  id: 'confirm-rectified',
  title: { zh: '确认已整改', en: 'Confirm the rectification' },
  articles: [sup825(27)],
  input: ConfirmRectifiedInput,
  rules: [notOwnCase],
  apply: (dossier, { input, on, by }) => ({ ...dossier, confirmed: { on, by: by.id, note: input.note } }),
});
