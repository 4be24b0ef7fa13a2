import { apl } from '@anjuan/statute';
import type { Dossier } from '../../../dossier/dossier.js';
import { Choice, Line, LongText, optionsOf } from '../../../kernel/field.js';
import { step } from '../../../kernel/step.js';
import { actorIsHandler } from '../../../rules/handlers.js';

const grounds = {
  disputed: { zh: '当事人对事实有异议', en: 'the facts are disputed' },
  'above-ceiling': { zh: '罚款超过当场处罚限额', en: 'the fine is above the ceiling' },
  'other-kind': { zh: '需要给予其他种类的处罚', en: 'another kind of penalty is needed' },
  'minor-or-unfit': { zh: '当事人未成年或者行为能力有疑问', en: 'the party is a minor or perhaps unfit' },
  other: { zh: '其他', en: 'other' },
};

export class SwitchToOrdinaryInput {
  @Choice({ zh: '转普通程序事由', en: 'Ground' }, optionsOf(grounds)) ground: string;
  @LongText({ zh: '说明', en: 'Reasons' }, { min: 5, max: 1000 }) reason: string;
  @Line({ zh: '普通程序案件', en: 'Ordinary case' }, { max: 40, optional: true }) caseId?: string;
}

export const switchToOrdinary = step<Dossier, SwitchToOrdinaryInput>({
  id: 'switch-to-ordinary',
  title: { zh: '转为普通程序', en: 'Switch to the ordinary procedure' },
  articles: [apl(51), apl(54)],
  input: SwitchToOrdinaryInput,
  rules: [actorIsHandler],
  apply: (dossier, { input, on }) => ({
    ...dossier,
    outcome: {
      kind: 'switched',
      note: `${input.ground} ${input.reason}`,
      on,
      ...(input.caseId ? { caseId: input.caseId } : {}),
    },
  }),
});
