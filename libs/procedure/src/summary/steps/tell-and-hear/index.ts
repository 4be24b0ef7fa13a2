import { apl, order55 } from '@anjuan/statute';
import type { Dossier } from '../../../dossier/dossier.js';
import { Flag, LongText } from '../../../kernel/field.js';
import { step } from '../../../kernel/step.js';

export class TellAndHearInput {
  @LongText({ zh: '告知的事实、理由、依据', en: 'Facts, reasons and basis as told' }, { max: 2000 }) facts: string;
  @Flag({ zh: '已告知拟处罚内容及陈述申辩权利', en: 'Intended penalty and rights told' }) rightsTold: boolean;
  @LongText({ zh: '当事人陈述申辩', en: 'What the party said' }, { max: 2000 }) statement: string;
  @LongText({ zh: '当场复核意见', en: 'Re-check on the spot' }, { max: 1000, optional: true }) recheck?: string;
}

export const tellAndHear = step<Dossier, TellAndHearInput>({
  id: 'tell-and-hear',
  title: { zh: '告知并听取陈述申辩', en: 'Tell and hear the party' },
  articles: [apl(44), apl(45), order55(13)],
  input: TellAndHearInput,
  rules: [],
  prefill: ({ dossier }) => ({
    facts: [dossier.facts, ...(dossier.onTheSpot?.basis ?? [])].filter(Boolean).join('；'),
    statement: '当事人对违法事实无异议。',
    recheck: '经复核，维持拟作出的处罚。',
  }),
  apply: (dossier, { input, on }) => ({
    ...dossier,
    onTheSpot: { ...dossier.onTheSpot, told: { facts: input.facts, statement: input.statement, recheck: input.recheck ?? '', on } },
  }),
});
