import { acl, planningDiscretion } from '@anjuan/statute';
import { Fen, LongText } from '../../../kernel/field.js';
import { step } from '../../../kernel/step.js';
import { openTrackNotArchived } from '../../../rules/not-archived.js';
import type { DemolitionDossier } from '../../dossier.js';

export class RecoverCostInput {
  @Fen({ zh: '拆除费用', en: 'Cost of the demolition' }) costFen: number;
  @LongText({ zh: '追缴情况', en: 'How it is recovered' }, { max: 1000 }) note: string;
}

/** D12: what the demolition cost, and how it is claimed from the party. */
export const recoverCost = step<DemolitionDossier, RecoverCostInput>({
  id: 'recover-cost',
  title: { zh: '追缴拆除费用', en: 'Recover the cost' },
  articles: [acl(44), planningDiscretion(8)],
  input: RecoverCostInput,
  rules: [openTrackNotArchived],
  apply: (dossier, { input: { costFen, note }, on }) => ({ ...dossier, cost: { on, fen: costFen, note } }),
});
