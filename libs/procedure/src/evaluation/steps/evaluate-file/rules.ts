import { house, order55, sup825 } from '@anjuan/statute';
import { type Rule, inputRule, rule } from '../../../kernel/rule.js';
import { investigators } from '../../../rules/handlers.js';
import type { EvaluationDossier } from '../../dossier.js';
import { evaluate, itemsFor } from '../../evaluate.js';
import type { EvaluateFileInput } from './index.js';

type EvaluationRule = Rule<EvaluationDossier, EvaluateFileInput>;

export const caseClosed: Rule = rule({
  id: 'HSE-21',
  name: 'penalty-case-closed',
  force: 'bars',
  articles: [order55(40), house('HSE-21')],
  says: { zh: '评查的对象是已经结案的处罚案卷', en: 'Only closed penalty cases are evaluated' },
  holds: ({ file }) => itemsFor(file).length > 0 && file.dossier.closure !== undefined,
});

export const notOwnCase: Rule = rule({
  id: 'HSE-15',
  name: 'evaluator-had-no-part-in-the-case',
  force: 'bars',
  articles: [sup825(18), house('HSE-15')],
  says: {
    zh: '评查人员不得评查自己办理、审核或者审批过的案件',
    en: 'Nobody evaluates a case in which he or she had a part',
  },
  holds: ({ file, actor }) =>
    !investigators(file.dossier, file.acts).has(actor.id) &&
    file.acts.every((a) => a.by !== actor.id || (a.track ?? '').startsWith('evaluation/')),
});

export const everyItemJudged: EvaluationRule = inputRule({
  id: 'HSE-13',
  name: 'every-item-judged',
  force: 'bars',
  articles: [sup825(18), house('HSE-13')],
  says: { zh: '评查表的每一项都应当有且只有一个结论', en: 'Every item of the rubric is judged once' },
  holds: ({ file, input }) => {
    const wanted = itemsFor(file).map((i) => i.id);
    const judged = input.verdicts.map((v) => v.item);
    return judged.length === wanted.length && wanted.every((id) => judged.includes(id));
  },
});

export const overridesReasoned: EvaluationRule = inputRule({
  id: 'HSE-14',
  name: 'override-reasoned',
  force: 'bars',
  articles: [sup825(18), house('HSE-14')],
  says: {
    zh: '与机器核对结果不同的结论应当写明理由（不少于五个字）',
    en: 'A verdict that differs from the machine’s needs a reason, five characters at least',
  },
  holds: ({ file, office, holidays, input }) => {
    const found = new Map(evaluate(file, office, holidays).map((f) => [f.id, f.machine]));
    return input.verdicts.every(({ item, verdict, reason }) => {
      const machine = found.get(item);
      return machine === 'human' || machine === verdict || (reason ?? '').trim().length >= 5;
    });
  },
});
