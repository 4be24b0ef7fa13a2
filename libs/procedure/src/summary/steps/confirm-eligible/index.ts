import { apl, order55 } from '@anjuan/statute';
import type { Dossier } from '../../../dossier/dossier.js';
import { Penalty } from '../../../dossier/penalty.js';
import { Flag, Group, LongText, Texts } from '../../../kernel/field.js';
import { inputRule } from '../../../kernel/rule.js';
import { step } from '../../../kernel/step.js';
import { oneTicketOneFine } from '../../../ordinary/law/fines.js';
import { ticketBasisInForce } from '../../../ordinary/law/rules.js';
import { actorIsHandler } from '../../../rules/handlers.js';
import { fineOrWarning, soleTraderLower, withinCeiling } from '../../rules.js';

export class ConfirmEligibleInput {
  @Group({ zh: '拟当场处罚', en: 'Intended penalty' }, Penalty) penalty: Penalty;
  @Flag({ zh: '违法事实确凿', en: 'The facts are certain' }) certain: boolean;
  @Texts({ zh: '处罚依据', en: 'Basis of the penalty' }, { max: 10 }) basis: string[];
  @LongText({ zh: '裁量理由', en: 'Reasons for the discretion' }, { max: 1000 }) reasons: string;
  @Flag({ zh: '当事人因同一违法行为已被罚款', en: 'The party was fined for the same act' }, { optional: true })
  finedBefore?: boolean;
}

const factsCertain = inputRule<Dossier, ConfirmEligibleInput>({
  id: 'SUM-01',
  name: 'facts-certain-and-basis-exists',
  force: 'bars',
  articles: [apl(51)],
  says: { zh: '违法事实确凿并有法定依据的，方可当场处罚', en: 'The facts must be certain and a basis must exist' },
  holds: ({ input }) => input.certain && input.basis.length > 0,
});

/** S1: facts certain, a basis, the kind and the ceiling. @article APL-2021/51 */
export const confirmEligible = step<Dossier, ConfirmEligibleInput>({
  id: 'confirm-eligible',
  title: { zh: '确认适用简易程序', en: 'Confirm the summary procedure' },
  articles: [apl(51), order55(12)],
  input: ConfirmEligibleInput,
  rules: [
    actorIsHandler,
    factsCertain,
    ticketBasisInForce,
    oneTicketOneFine,
    fineOrWarning,
    withinCeiling,
    soleTraderLower,
  ],
  prefill: () => ({ certain: true }),
  apply: (dossier, { input }) => ({ ...dossier, onTheSpot: { ...dossier.onTheSpot, ...input } }),
});
