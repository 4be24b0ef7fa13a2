import type { CivilDate } from '@anjuan/calendar';
import { acl } from '@anjuan/statute';
import { Day, Flag, LongText } from '../kernel/field.js';
import { type Rule, inputRule, rule } from '../kernel/rule.js';
import type { Step } from '../kernel/step.js';
import type { EnforcingDossier } from './dossier.js';
import type { Named } from './naming.js';
import { lastDayOf } from './terms.js';

export class EnforcementAgreementInput {
  @LongText({ zh: '协议内容（分阶段履行、补救措施）', en: 'Terms: stages, remedies' }, { max: 2000 }) terms: string;
  @Day({ zh: '最后履行日期', en: 'To be performed by' }) dueOn: CivilDate;
  @Flag({ zh: '不损害公共利益和他人合法权益', en: 'No harm to the public or to others' }) harmsNobody: boolean;
}

export class BreachInput {
  @LongText({ zh: '不履行协议的情况', en: 'What was not performed' }, { min: 5, max: 1000 }) note: string;
}

export const agreementHarmsNobody: Rule<EnforcingDossier, EnforcementAgreementInput> = inputRule({
  id: 'COE-08',
  name: 'agreement-harms-nobody',
  force: 'asks',
  articles: [acl(42)],
  says: {
    zh: '执行协议不得损害公共利益和他人合法权益',
    en: 'An enforcement agreement harms neither the public nor others',
  },
  holds: ({ input }) => input.harmsNobody === true,
});

export const agreementTermAhead: Rule<EnforcingDossier, EnforcementAgreementInput> = inputRule({
  id: 'COE-08',
  name: 'agreement-term-ahead',
  force: 'bars',
  articles: [acl(42)],
  says: { zh: '协议约定的履行日期应当晚于今天', en: 'The day agreed on lies ahead' },
  holds: ({ input, on }) => input.dueOn > on,
});

export const agreementTermOver: Rule<EnforcingDossier> = rule({
  id: 'COE-08',
  name: 'agreement-term-over',
  force: 'bars',
  articles: [acl(42)],
  says: {
    zh: '约定期限届满仍不履行的，恢复强制执行',
    en: 'Force resumes when the agreed day has passed without performance',
  },
  holds: ({ dossier: { agreement }, on, holidays }) =>
    agreement !== undefined && on > lastDayOf(agreement.dueOn, holidays),
});

/** 执行协议 in place of force. @article ACL-2011/42 */
export function agreeing({ id, title, rules = [] }: Named): Step<EnforcingDossier, EnforcementAgreementInput> {
  return {
    id,
    title,
    articles: [acl(42)],
    input: EnforcementAgreementInput,
    rules: [...rules, agreementTermAhead, agreementHarmsNobody],
    apply: (dossier, { input: { terms, dueOn }, on }) => ({ ...dossier, agreement: { on, dueOn, terms } }),
  };
}

/** The agreement was not kept: enforcement resumes. @article ACL-2011/42 */
export function resumingAfterBreach({ id, title, rules = [] }: Named): Step<EnforcingDossier, BreachInput> {
  return {
    id,
    title,
    articles: [acl(42)],
    input: BreachInput,
    rules: [...rules, agreementTermOver],
    apply: (dossier, { on }) => ({
      ...dossier,
      ...(dossier.agreement ? { agreement: { ...dossier.agreement, brokenOn: on } } : {}),
    }),
  };
}
