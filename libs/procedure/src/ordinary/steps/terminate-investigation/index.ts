import { order55 } from '@anjuan/statute';
import type { Dossier } from '../../../dossier/dossier.js';
import { heldThingsReleased } from '../../../holding/rules.js';
import { Choice, LongText, optionsOf } from '../../../kernel/field.js';
import { inputRule } from '../../../kernel/rule.js';
import { step } from '../../../kernel/step.js';
import { everyStageInText } from '../../../recording/rules.js';

const grounds = {
  'facts-fail': { zh: '违法事实无法查清', en: 'the facts cannot be established' },
  'time-barred': { zh: '超过追责时效', en: 'limitation has passed' },
  'party-gone': { zh: '当事人死亡或者终止且无承受人', en: 'the party died or ended without successor' },
  withdrawn: { zh: '撤销立案', en: 'filing withdrawn' },
};

export class TerminateInput {
  @Choice({ zh: '终止事由', en: 'Ground' }, optionsOf(grounds)) ground: string;
  @LongText({ zh: '理由说明', en: 'Reasons' }, { max: 2000 }) reasons: string;
}

const terminationReasoned = inputRule<Dossier, TerminateInput>({
  id: 'EXI-06',
  name: 'termination-reasoned',
  force: 'bars',
  articles: [order55(31)],
  says: {
    zh: '终止调查应当写明具体理由（不少于十个字）',
    en: 'Ending an investigation needs a specific reason of at least ten characters',
  },
  holds: ({ input }) => input.reasons.trim().length >= 10,
});

export const terminateInvestigation = step<Dossier, TerminateInput>({
  id: 'terminate-investigation',
  title: { zh: '终止调查', en: 'Terminate the investigation' },
  articles: [order55(31)],
  input: TerminateInput,
  rules: [terminationReasoned, everyStageInText, heldThingsReleased],
  apply: (dossier, { input, on }) => ({ ...dossier, outcome: { kind: input.ground, note: input.reasons, on } }),
});
