import { type CivilDate, addMonths } from '@anjuan/calendar';
import { type Text, apl, clockOn, eco, planningDiscretion, profileOf, values } from '@anjuan/statute';
import type { Dossier } from '../dossier/dossier.js';
import { type Rule, inputRule, rule } from '../kernel/rule.js';

/** What makes the limitation longer. */
export const harms = {
  none: { zh: '无', en: 'none' },
  vital: {
    zh: '涉及公民生命健康安全、金融安全且有危害后果',
    en: 'life, health or financial safety was touched, and harm followed',
  },
  pollution: { zh: '造成环境污染、生态破坏后果', en: 'pollution or damage to nature followed' },
} as const satisfies Record<string, Text>;
export type Harm = keyof typeof harms;

/** Answers on which the limitation turns. */
export interface SaysLimitation {
  readonly harm?: Harm;
  /** The act, or the state it brought about, goes on. */
  readonly continuing?: boolean;
}

/** A case, or what is known of it when it is opened. */
type Acted = Pick<Dossier, 'matter' | 'actOn' | 'discoveredOn'>;

const environmental = ({ matter, actOn = '' }: Acted): boolean =>
  profileOf(matter) === 'PF-ENV' && values.on(dated(actOn)).pollutionLimitationYears !== null;

/** The tables begin in 2018; what is older goes by their first text. */
function dated(day: CivilDate): CivilDate {
  return day < '2018-01-01' ? '2018-01-01' : day;
}

/** The clock that counts: the long one where harm followed and the law at the time of the act knew it. @article APL-2021/36 */
export function limitationClock(acted: Acted, harm: Harm = 'none'): 'C-LIM' | 'C-LIM-5Y' {
  const law = values.on(dated(acted.actOn ?? ''));
  const long = (harm === 'vital' && law.longLimitationYears !== null) || (harm === 'pollution' && environmental(acted));
  return long ? 'C-LIM-5Y' : 'C-LIM';
}

/** Last day on which the act can be discovered in time. */
export function limitationEndsOn(acted: Acted, harm: Harm = 'none'): CivilDate | undefined {
  const { actOn, matter } = acted;
  const months = actOn && clockOn(limitationClock(acted, harm), actOn, profileOf(matter))?.length;
  return months ? addMonths(actOn, months) : undefined;
}

function inTime(acted: Acted, says: SaysLimitation, on: CivilDate): boolean {
  const ends = limitationEndsOn(acted, says.harm);
  return says.continuing === true || ends === undefined || (acted.discoveredOn ?? on) <= ends;
}

const limitation = {
  id: 'LIM-01',
  name: 'limitation-open',
  force: 'bars',
  articles: [apl(36)],
  says: {
    zh: '违法行为应当在终了之日起二年内被发现（涉及生命健康、金融安全且有危害后果的五年）',
    en: 'The act was discovered within two years of its end; five where life, health or finance was touched and harm followed',
  },
} as const;

export const limitationOpen: Rule<Dossier, SaysLimitation> = inputRule({
  ...limitation,
  holds: ({ dossier, input, on }) => environmental(dossier) || inTime(dossier, input, on),
});

/** The same on file, at the decision. */
export const limitationWasOpen: Rule<Dossier> = rule({
  ...limitation,
  holds: ({ dossier, on }) => environmental(dossier) || inTime(dossier, dossier.filing?.limitation ?? {}, on),
});

/** The same where no file exists yet: the act is found on the day. */
export const foundInTime: Rule<Dossier, { readonly matter: string; readonly actOn: CivilDate }> = inputRule({
  ...limitation,
  holds: ({ input, on }) => inTime({ ...input, discoveredOn: on }, {}, on),
});

export const environmentalLimitationOpen: Rule<Dossier, SaysLimitation> = inputRule({
  id: 'LIM-02',
  name: 'environmental-limitation-open',
  force: 'bars',
  articles: [eco(1054)],
  says: {
    zh: '生态环境违法行为应当在终了之日起二年内被发现，造成环境污染、生态破坏的五年',
    en: 'An act against the environment was discovered within two years, five where pollution or damage followed',
  },
  holds: ({ dossier, input, on }) => !environmental(dossier) || inTime(dossier, input, on),
});

export const continuingReasoned: Rule<Dossier, SaysLimitation> = inputRule({
  id: 'LIM-03',
  name: 'continuing-state-reasoned',
  force: 'asks',
  articles: [apl(36, 2), planningDiscretion(14)],
  says: {
    zh: '以违法行为（违法建设）处于继续状态为由认为未超过追责时效的，应当说明理由',
    en: 'Say why the act, or the building, counts as going on where the limitation would otherwise have passed',
  },
  holds: ({ dossier, input, on }) => input.continuing !== true || inTime(dossier, { ...input, continuing: false }, on),
});
