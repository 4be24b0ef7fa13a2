import { sup825 } from '@anjuan/statute';
import { LongText } from '../../../kernel/field.js';
import { step } from '../../../kernel/step.js';
import type { SupervisionDossier } from '../../dossier.js';

export class SettleDisputeInput {
  @LongText({ zh: '协调结果', en: 'Result' }, { max: 1000 }) note: string;
}

/** @article SUP-825/13 */
export const settleDispute = step<SupervisionDossier, SettleDisputeInput>({
  id: 'settle-dispute',
  title: { zh: '争议协调一致', en: 'The dispute is settled' },
  articles: [sup825(13)],
  input: SettleDisputeInput,
  rules: [],
  apply: (dossier, { input, on }) => ({ ...dossier, settled: { on, note: input.note } }),
});
