import type { CivilDate } from '@anjuan/calendar';
import { acl } from '@anjuan/statute';
import { Day, Flag, Line, LongText, Texts } from '../kernel/field.js';
import { type Given, type Rule, inputRule, rule } from '../kernel/rule.js';
import type { Step } from '../kernel/step.js';
import type { EnforcingDossier } from './dossier.js';
import type { Named } from './naming.js';
import { paperServedOn } from './papers.js';
import { statementRechecked } from './statement.js';
import { lastDayOf } from './terms.js';

export class EnforcementDecisionInput {
  @LongText({ zh: '强制执行的理由', en: 'Reasons' }) reasons: string;
  @Texts({ zh: '强制执行的依据', en: 'Basis' }) basis: string[];
  @Line({ zh: '强制执行的方式', en: 'Manner' }, { max: 400 }) manner: string;
  @Day({ zh: '强制执行的时间', en: 'Time' }) plannedOn: CivilDate;
  @Flag({ zh: '已载明复议、诉讼的途径和期限', en: 'Remedies and their periods are stated' }) remediesStated: boolean;
  @Flag({ zh: '已载明机关名称、日期并加盖印章', en: 'Name of the agency, date and seal' }) sealed: boolean;
}

/** For tracks of money, which may decide at once when property is being hidden. @article ACL-2011/37/3 */
export class UrgentEnforcementInput extends EnforcementDecisionInput {
  @LongText({ zh: '转移、隐匿财物迹象的证据', en: 'Evidence of property being hidden' }, { max: 1000, optional: true })
  hiding?: string;
}

function termOver({ dossier: { demand }, file, track, on, holidays }: Given<EnforcingDossier, unknown>): boolean {
  return demand !== undefined && demandReached(file, track) && on > lastDayOf(demand.dueOn, holidays);
}

function demandReached(file: Given<unknown, unknown>['file'], track: string | undefined): boolean {
  return paperServedOn(file, track, 'demand') !== undefined;
}

export const demandExpired: Rule<EnforcingDossier> = rule({
  id: 'COE-03',
  name: 'demand-served-and-expired',
  force: 'bars',
  articles: [acl(37)],
  says: {
    zh: '催告书送达且履行期限届满仍不履行的，方可作出强制执行决定',
    en: 'An enforcement decision follows a demand that was served and whose term has passed',
  },
  holds: termOver,
});

export const demandExpiredOrHiding: Rule<EnforcingDossier, UrgentEnforcementInput> = inputRule({
  id: 'COE-03',
  name: 'demand-expired-or-property-hidden',
  force: 'bars',
  articles: [acl(37)],
  says: {
    zh: '催告期满仍不履行的方可决定；催告期间有证据证明转移、隐匿财物迹象的可以立即决定',
    en: 'The demand has run out, or there is evidence that property is being hidden while it runs',
  },
  holds: (given) =>
    termOver(given) || (demandReached(given.file, given.track) && (given.input.hiding?.trim().length ?? 0) >= 10),
});

export const noGoodCause: Rule<EnforcingDossier> = rule({
  id: 'COE-03',
  name: 'no-good-cause-adopted',
  force: 'bars',
  articles: [acl(36), acl(37)],
  says: {
    zh: '当事人有正当理由并经采纳的，不得作出强制执行决定',
    en: 'No enforcement decision where the party’s good cause was adopted',
  },
  holds: ({ dossier }) => dossier.demandStatement?.recheck?.adopted !== true,
});

export const fiveContents: Rule<EnforcingDossier, EnforcementDecisionInput> = inputRule({
  id: 'COE-03',
  name: 'enforcement-decision-states-five-contents',
  force: 'bars',
  articles: [acl(37)],
  says: {
    zh: '强制执行决定应当载明当事人、理由依据、方式时间、救济途径期限、机关名称印章日期',
    en: 'Party; reasons and basis; manner and time; remedies and periods; agency, seal and date',
  },
  holds: ({ file, input }) => file.dossier.party !== undefined && input.remediesStated && input.sealed,
});

/** The decision to enforce, by the head; served like the demand. @article ACL-2011/37 */
export function decidingToEnforce({ id, title, rules = [] }: Named): Step<EnforcingDossier, EnforcementDecisionInput> {
  return {
    id,
    title,
    articles: [acl(37), acl(38)],
    input: EnforcementDecisionInput,
    rules: [...rules, demandExpired, statementRechecked, noGoodCause, fiveContents],
    apply: withDecision,
  };
}

/** The same for money, where signs of hidden property shorten the wait. @article ACL-2011/37 */
export function decidingAtOnce({ id, title, rules = [] }: Named): Step<EnforcingDossier, UrgentEnforcementInput> {
  return {
    id,
    title,
    articles: [acl(37), acl(38)],
    input: UrgentEnforcementInput,
    rules: [...rules, demandExpiredOrHiding, statementRechecked, noGoodCause, fiveContents],
    apply: withDecision,
  };
}

function withDecision(
  dossier: EnforcingDossier,
  { input, on, by }: { readonly input: UrgentEnforcementInput; readonly on: CivilDate; readonly by: { id: string } },
): EnforcingDossier {
  const { reasons, basis, manner, plannedOn, hiding } = input;
  const enforcement = { on, by: by.id, reasons, basis, manner, plannedOn, ...(hiding ? { hiding } : {}) };
  return { ...dossier, enforcement };
}
