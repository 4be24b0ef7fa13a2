import { apl, order55 } from '@anjuan/statute';
import type { Dossier } from '../../../dossier/dossier.js';
import { Choice, LongText, optionsOf } from '../../../kernel/field.js';
import { rule } from '../../../kernel/rule.js';
import { step } from '../../../kernel/step.js';
import { actorIsHandler } from '../../../rules/handlers.js';

const outcomes = {
  yes: { zh: '采纳', en: 'accepted' },
  partly: { zh: '部分采纳', en: 'partly accepted' },
  no: { zh: '不予采纳', en: 'not accepted' },
};

export class RecheckInput {
  @Choice({ zh: '复核结论', en: 'Outcome' }, optionsOf(outcomes)) accepted: 'yes' | 'partly' | 'no';
  @LongText({ zh: '书面复核意见（逐项回应）', en: 'Written opinion answering each point' }, { min: 10 })
  opinion: string;
}

const statementMade = rule<Dossier>({
  id: 'NOT-06',
  name: 'statement-made',
  force: 'bars',
  articles: [apl(45), order55(22)],
  says: { zh: '复核以当事人提出陈述申辩为前提', en: 'Only a statement that was made can be re-checked' },
  holds: ({ dossier }) => dossier.statement?.status === 'made',
});

export const recheckStatement = step<Dossier, RecheckInput>({
  id: 'recheck-statement',
  title: { zh: '复核陈述申辩', en: 'Re-check the statement' },
  articles: [apl(45), order55(22)],
  input: RecheckInput,
  rules: [actorIsHandler, statementMade],
  apply: (dossier, { input, on }) => ({
    ...dossier,
    ...(dossier.statement ? { statement: { ...dossier.statement, recheck: { ...input, on } } } : {}),
  }),
});
