import { type SuspensionGround, type Text, house, order55 } from '@anjuan/statute';
import type { Dossier } from '../../../dossier/dossier.js';
import { Choice, LongText, optionsOf } from '../../../kernel/field.js';
import { inputRule } from '../../../kernel/rule.js';
import { step } from '../../../kernel/step.js';
import { termsOn } from '../../../terms.js';

const grounds = {
  'related-judgment': { zh: '须以相关案件的裁判或者决定为依据', en: 'depends on another judgment or decision' },
  'law-interpretation': { zh: '涉及法律适用问题需要解释', en: 'a question of law awaits interpretation' },
  'force-majeure': { zh: '不可抗力', en: 'force majeure' },
  'party-missing': { zh: '当事人下落不明', en: 'whereabouts of the party unknown' },
  other: { zh: '其他应当中止的情形', en: 'another ground' },
} satisfies Record<SuspensionGround, Text>;

export class SuspendInput {
  @Choice({ zh: '中止事由', en: 'Ground' }, optionsOf(grounds)) ground: string;
  @LongText({ zh: '说明', en: 'Note' }, { max: 1000, optional: true }) note?: string;
}

const groundExplained = inputRule<Dossier, SuspendInput>({
  id: 'SUS-01',
  name: 'suspension-ground-stated',
  force: 'bars',
  articles: [order55(30)],
  says: { zh: '选择其他情形中止调查的，应当写明情形', en: 'Another ground of suspension must be described' },
  holds: ({ input }) => input.ground !== 'other' || (input.note ?? '').trim().length >= 10,
});

const groundOfTheField = inputRule<Dossier, SuspendInput>({
  id: 'SUS-01',
  name: 'suspension-ground-of-the-field',
  force: 'bars',
  articles: [order55(30), house('SUS-01')],
  says: {
    zh: '中止调查的事由应当是所属领域程序规定列明的情形',
    en: 'An investigation is suspended only on a ground that the rule of the field knows',
  },
  holds: ({ dossier, input, on }) => {
    const known: readonly string[] = termsOn(dossier, on).suspensionGrounds;
    return known.includes(input.ground);
  },
});

export const suspendInvestigation = step<Dossier, SuspendInput>({
  id: 'suspend-investigation',
  title: { zh: '中止调查', en: 'Suspend the investigation' },
  articles: [order55(30)],
  input: SuspendInput,
  rules: [groundOfTheField, groundExplained],
  apply: (dossier, { input, on }) => ({
    ...dossier,
    suspensions: [...(dossier.suspensions ?? []), { from: on, ground: input.ground }],
  }),
});
