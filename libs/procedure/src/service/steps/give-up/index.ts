import { civil } from '@anjuan/statute';
import { LongText } from '../../../kernel/field.js';
import { step } from '../../../kernel/step.js';
import { openTrackNotArchived } from '../../../rules/not-archived.js';
import type { ServiceDossier } from '../../dossier.js';

export class GiveUpInput {
  @LongText({ zh: '未能送达的情况', en: 'Why it was not served' }, { min: 5, max: 1000 }) note: string;
}

export const giveUp = step<ServiceDossier, GiveUpInput>({
  id: 'give-up',
  title: { zh: '结束本次送达', en: 'Give up this service' },
  articles: [civil(87)],
  input: GiveUpInput,
  rules: [openTrackNotArchived],
  apply: (dossier, { input, on }) => ({ ...dossier, failed: { on, note: input.note } }),
});
