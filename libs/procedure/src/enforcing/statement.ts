import { acl } from '@anjuan/statute';
import { Flag, LongText } from '../kernel/field.js';
import { type Rule, rule } from '../kernel/rule.js';
import type { Step } from '../kernel/step.js';
import type { EnforcingDossier } from './dossier.js';
import type { Named } from './naming.js';
import { paperServedOn } from './papers.js';

export class DemandStatementInput {
  @LongText({ zh: '当事人陈述、申辩的事实、理由和证据', en: 'Facts, reasons and evidence the party gave' })
  said: string;
}

export class RecheckDemandInput {
  @Flag({ zh: '理由成立，予以采纳', en: 'Good cause, adopted' }) adopted: boolean;
  @LongText({ zh: '复核意见', en: 'Opinion after the re-check' }, { min: 10 }) opinion: string;
}

export const demandServed: Rule<EnforcingDossier> = rule({
  id: 'COE-02',
  name: 'demand-served',
  force: 'bars',
  articles: [acl(36), acl(38)],
  says: { zh: '催告书应当已经送达当事人', en: 'The demand must have reached the party' },
  holds: ({ file, track }) => paperServedOn(file, track, 'demand') !== undefined,
});

export const statementOnRecord: Rule<EnforcingDossier> = rule({
  id: 'COE-02',
  name: 'demand-statement-on-record',
  force: 'bars',
  articles: [acl(36)],
  says: { zh: '复核以当事人对催告提出陈述、申辩为前提', en: 'There is a statement on the demand to re-check' },
  holds: ({ dossier }) => dossier.demandStatement !== undefined,
});

export const statementRechecked: Rule<EnforcingDossier> = rule({
  id: 'COE-02',
  name: 'demand-statement-rechecked',
  force: 'bars',
  articles: [acl(36)],
  says: {
    zh: '当事人对催告的陈述、申辩应当记录并复核',
    en: 'What the party said to the demand has been recorded and re-checked',
  },
  holds: ({ dossier: { demandStatement } }) => !demandStatement || demandStatement.recheck !== undefined,
});

/** Records what the party says; a later statement is added, and the whole is to be re-checked. @article ACL-2011/36 */
export function hearingOnDemand({ id, title, rules = [] }: Named): Step<EnforcingDossier, DemandStatementInput> {
  return {
    id,
    title,
    articles: [acl(36)],
    input: DemandStatementInput,
    rules: [...rules, demandServed],
    apply: (dossier, { input, on }) => ({
      ...dossier,
      demandStatement: { on, said: [dossier.demandStatement?.said, input.said].filter(Boolean).join('\n') },
    }),
  };
}

/** The answer to the statement; good cause must be adopted and ends the way to force. @article ACL-2011/36 */
export function recheckingDemand({ id, title, rules = [] }: Named): Step<EnforcingDossier, RecheckDemandInput> {
  return {
    id,
    title,
    articles: [acl(36)],
    input: RecheckDemandInput,
    rules: [...rules, statementOnRecord],
    apply: (dossier, { input: { adopted, opinion }, on }) => ({
      ...dossier,
      ...(dossier.demandStatement
        ? { demandStatement: { ...dossier.demandStatement, recheck: { on, adopted, opinion } } }
        : {}),
    }),
  };
}
