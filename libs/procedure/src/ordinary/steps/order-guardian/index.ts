import { apl } from '@anjuan/statute';
import type { Dossier } from '../../../dossier/dossier.js';
import { Line, LongText } from '../../../kernel/field.js';
import { rule } from '../../../kernel/rule.js';
import { step } from '../../../kernel/step.js';

export class OrderGuardianInput {
  @Line(
    { zh: '监护关系', en: 'Relation of the guardian' },
    { max: 40, hint: { zh: '如父亲、母亲；不写姓名', en: 'father, mother; no name' } },
  )
  guardian: string;
  @LongText({ zh: '管教（看管）要求', en: 'What the guardian is ordered to do' }, { min: 5, max: 1000 })
  measures: string;
}

/** Whether nobody can be penalised for want of age or of capacity. @article APL-2021/30 */
export function guardianDue({ noPenalty }: Dossier): boolean {
  return ['minor', 'unfit'].includes(noPenalty?.ground ?? '');
}

const guardianAnswers = rule<Dossier>({
  id: 'EXI-01',
  name: 'guardian-has-to-answer',
  force: 'bars',
  articles: [apl(30), apl(31)],
  says: {
    zh: '因不满十四周岁或者不能辨认、控制自己行为而不予处罚的，责令监护人管教或者看管',
    en: 'A guardian is ordered only where age or incapacity is the ground of no penalty',
  },
  holds: ({ dossier }) => guardianDue(dossier) && dossier.guardianOrder === undefined,
});

/** Goes out with the decision not to penalise. @article APL-2021/30 */
export const orderGuardian = step<Dossier, OrderGuardianInput>({
  id: 'order-guardian',
  title: { zh: '责令监护人管教（看管）', en: 'Order the guardian' },
  articles: [apl(30), apl(31)],
  input: OrderGuardianInput,
  rules: [guardianAnswers],
  issues: ['guardian-order'],
  apply: (dossier, { input, on, numbers }) => {
    const number = numbers['guardian-order'];
    return { ...dossier, guardianOrder: { ...input, on, ...(number ? { number } : {}) } };
  },
});
