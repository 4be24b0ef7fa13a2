import { apl, order55 } from '@anjuan/statute';
import type { Dossier } from '../../../dossier/dossier.js';
import { Flag, LongText } from '../../../kernel/field.js';
import { inputRule } from '../../../kernel/rule.js';
import { step } from '../../../kernel/step.js';
import { actorIsHandler } from '../../../rules/handlers.js';

export class TellAndHearInput {
  @LongText({ zh: '告知的事实、理由、依据', en: 'Facts, reasons and basis as told' }, { max: 2000 }) facts: string;
  @Flag({ zh: '已告知拟处罚内容及陈述申辩权利', en: 'Intended penalty and rights told' }) rightsTold: boolean;
  @LongText({ zh: '当事人陈述申辩', en: 'What the party said' }, { max: 2000 }) statement: string;
  @LongText({ zh: '当场复核意见', en: 'Re-check on the spot' }, { max: 1000, optional: true }) recheck?: string;
}

const rightsWereTold = inputRule<Dossier, TellAndHearInput>({
  id: 'NOT-01',
  name: 'told-before-deciding-on-the-spot',
  force: 'bars',
  articles: [apl(44), order55(13)],
  says: {
    zh: '当场处罚前应当口头告知拟处罚内容、事实、理由、依据和权利',
    en: 'The intended penalty, its facts, reasons, basis and the rights are told first',
  },
  holds: ({ input }) => input.rightsTold,
});

const heardAndRechecked = inputRule<Dossier, TellAndHearInput>({
  id: 'SUM-03',
  name: 'heard-and-rechecked-on-the-spot',
  force: 'bars',
  articles: [apl(45), order55(13)],
  says: { zh: '应当听取陈述申辩并当场复核', en: 'The party is heard, and what it says is re-checked on the spot' },
  holds: ({ input }) => Boolean(input.recheck?.trim()),
});

export const tellAndHear = step<Dossier, TellAndHearInput>({
  id: 'tell-and-hear',
  title: { zh: '告知并听取陈述申辩', en: 'Tell and hear the party' },
  articles: [apl(44), apl(45), order55(13)],
  input: TellAndHearInput,
  rules: [actorIsHandler, rightsWereTold, heardAndRechecked],
  prefill: ({ dossier }) => ({
    facts: [dossier.facts, ...(dossier.onTheSpot?.basis ?? [])].filter(Boolean).join('；'),
    statement: '当事人对违法事实无异议。',
    recheck: '经复核，维持拟作出的处罚。',
  }),
  apply: (dossier, { input, on }) => ({
    ...dossier,
    onTheSpot: {
      ...dossier.onTheSpot,
      told: { facts: input.facts, statement: input.statement, recheck: input.recheck ?? '', on },
    },
  }),
});
