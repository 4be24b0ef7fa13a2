import { apl, order55 } from '@anjuan/statute';
import type { Dossier } from '../../../dossier/dossier.js';
import { Persons } from '../../../kernel/field.js';
import { inputRule } from '../../../kernel/rule.js';
import { step } from '../../../kernel/step.js';
import {
  LengtheningInput,
  decisionExtensionMost,
  extendedBeforeItEnds,
  extensionKnownToField,
  headExtendedFirst,
  lengthened,
  withDecisionExtension,
  withinSixtyTogether,
} from '../../lengthening.js';

export class ExtendTogetherInput extends LengtheningInput {
  @Persons({ zh: '参加集体讨论的负责人', en: 'Heads who deliberated' }, { min: 1, max: 20 }) attendees: string[];
}

const byHeadsTogether = inputRule<Dossier, ExtendTogetherInput>({
  id: 'DEC-04',
  name: 'extension-deliberated-by-the-heads',
  force: 'bars',
  articles: [order55(29, 1)],
  says: {
    zh: '再次延期应当由负责人集体讨论决定（负责人、部门负责人不少于三人，批准人参加）',
    en: 'A further extension is deliberated by at least three heads of the office and its units, the one who approves among them',
  },
  holds: ({ input, actor, office }) => {
    const heads = new Set(
      input.attendees.filter((id) => office.staff[id]?.roles.some((r) => r === 'head' || r === 'unit-head')),
    );
    return heads.size >= 3 && heads.has(actor.id);
  },
});

/** The heads together add to the term a last time. @article MOHURD-55-2022/29/1 */
export const extendDecisionTogether = step<Dossier, ExtendTogetherInput>({
  id: 'extend-decision-together',
  title: { zh: '集体讨论决定再次延长办案期限', en: 'Extend the term of the decision together' },
  articles: [apl(60), order55(29, 1)],
  input: ExtendTogetherInput,
  rules: [extensionKnownToField, headExtendedFirst, withinSixtyTogether, extendedBeforeItEnds, byHeadsTogether],
  prefill: ({ dossier }) => ({ days: decisionExtensionMost(dossier, 'heads') ?? 0 }),
  apply: (dossier, act) => withDecisionExtension(dossier, { ...lengthened(act), attendees: act.input.attendees }),
});
