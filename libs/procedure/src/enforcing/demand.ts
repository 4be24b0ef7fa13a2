import type { CivilDate } from '@anjuan/calendar';
import { acl } from '@anjuan/statute';
import { Day, Fen, Flag, LongText } from '../kernel/field.js';
import { type Rule, inputRule } from '../kernel/rule.js';
import type { Step } from '../kernel/step.js';
import type { EnforcingDossier } from './dossier.js';
import type { Named } from './naming.js';

export class EnforcementDemandInput {
  @Day({ zh: '履行义务的期限', en: 'To be done by' }) dueOn: CivilDate;
  @LongText({ zh: '履行义务的方式', en: 'How it is to be done' }, { max: 1000 }) manner: string;
  @Fen({ zh: '金额（涉及金钱给付的）', en: 'Amount, where money is owed' }, { min: 1, optional: true })
  amountFen?: number;
  @Flag({ zh: '已载明陈述权、申辩权', en: 'The right to speak is stated' }) rightsTold: boolean;
}

export const demandTermAhead: Rule<EnforcingDossier, EnforcementDemandInput> = inputRule({
  id: 'COE-01',
  name: 'demand-term-ahead',
  force: 'bars',
  articles: [acl(35)],
  says: { zh: '催告书载明的履行期限应当晚于催告当日', en: 'The term the demand gives lies ahead' },
  holds: ({ input, on }) => input.dueOn > on,
});

export const demandTellsRights: Rule<EnforcingDossier, EnforcementDemandInput> = inputRule({
  id: 'COE-01',
  name: 'demand-tells-rights',
  force: 'bars',
  articles: [acl(35)],
  says: { zh: '催告书应当载明当事人的陈述权和申辩权', en: 'The demand states the right to speak in defence' },
  holds: ({ input }) => input.rightsTold === true,
});

/** For tracks of money only: the others leave the amount out. */
export const demandNamesAmount: Rule<EnforcingDossier, EnforcementDemandInput> = inputRule({
  id: 'COE-01',
  name: 'demand-names-amount',
  force: 'bars',
  articles: [acl(35)],
  says: { zh: '涉及金钱给付的，催告书应当有明确的金额', en: 'Where money is owed the demand names the amount' },
  holds: ({ input }) => (input.amountFen ?? 0) > 0,
});

/** 催告 in writing before any enforcement decision; the paper has a service of its own, a new demand is spoken to anew. @article ACL-2011/35 */
export function demanding({ id, title, rules = [] }: Named): Step<EnforcingDossier, EnforcementDemandInput> {
  return {
    id,
    title,
    articles: [acl(35), acl(38)],
    input: EnforcementDemandInput,
    rules: [...rules, demandTermAhead, demandTellsRights],
    apply: ({ demandStatement: _answered, ...dossier }, { input: { dueOn, manner, amountFen }, on }) => ({
      ...dossier,
      demand: { on, dueOn, manner, ...(amountFen === undefined ? {} : { amountFen }) },
    }),
  };
}
