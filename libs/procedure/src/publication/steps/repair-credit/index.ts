import { credit } from '@anjuan/statute';
import { Flag, LongText } from '../../../kernel/field.js';
import { step } from '../../../kernel/step.js';
import { repairEarned, shortestTimeOver } from '../../credit-rules.js';
import type { PublicationDossier } from '../../dossier.js';

export class RepairCreditInput {
  @Flag({ zh: '违法行为已改正', en: 'The breach is corrected' }) corrected: boolean;
  @Flag({ zh: '处罚决定义务已履行完毕', en: 'The decision is fully performed' }) performed: boolean;
  @Flag({ zh: '已作出公开承诺', en: 'A public undertaking is given' }) undertaken: boolean;
  @LongText({ zh: '申请和核实情况', en: 'The request, and what was checked' }, { max: 1000 }) note: string;
}

/** The party asked for repair: the entry stops before its longest time. @article CREDIT-REPAIR-2026 */
export const repairCredit = step<PublicationDossier, RepairCreditInput>({
  id: 'repair-credit',
  title: { zh: '信用修复，停止公示', en: 'Repair the credit' },
  articles: [credit()],
  input: RepairCreditInput,
  rules: [shortestTimeOver, repairEarned],
  apply: (dossier, { input, on, by }) => ({
    ...dossier,
    withdrawn: { on, by: by.id, ground: 'expired', reason: '已完成信用修复，停止公示。' },
    repair: input.note,
  }),
});
