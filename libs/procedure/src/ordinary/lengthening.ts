import type { CivilDate } from '@anjuan/calendar';
import { apl, ecoPenalty, house, order55 } from '@anjuan/statute';
import type { Dossier } from '../dossier/dossier.js';
import type { Lengthening } from '../dossier/terms.js';
import { LongText, Whole } from '../kernel/field.js';
import { type Rule, inputRule, rule } from '../kernel/rule.js';
import type { Act } from '../kernel/step.js';
import { termsOn } from '../terms.js';
import { decisionDueOn } from './ninety-days.js';
import { filingDueOn, verificationExtensionMost } from './verifying.js';

/** What every extension says. */
export class LengtheningInput {
  @Whole({ zh: '延长天数', en: 'Days added' }, { min: 1, max: 365 }) days: number;
  @LongText({ zh: '延长理由', en: 'Why it is extended' }, { min: 5, max: 1000 }) reasons: string;
}

/** The extension of one act, as the dossier keeps it. */
export function lengthened({ input: { days, reasons }, on, by }: Act<LengtheningInput>): Lengthening {
  return { days, reasons, on, by: by.id };
}

/** Days that may be added to the term of the decision: by the head, then by the heads together; null where the field knows none. */
export function decisionExtensionMost(dossier: Dossier, round: 'head' | 'heads'): number | null {
  const filed = dossier.filing?.approvedOn;
  if (!filed) return null;
  const { decisionExtensionDays, decisionSecondExtensionDays } = termsOn(dossier, filed);
  return round === 'head' ? decisionExtensionDays : decisionSecondExtensionDays;
}

const extensions = (dossier: Dossier) => dossier.terms?.decision ?? [];

export const extensionKnownToField: Rule<Dossier> = rule({
  id: 'DEC-04',
  name: 'extension-known-to-the-field',
  force: 'bars',
  articles: [apl(60), order55(29, 1), ecoPenalty(57), house('DEC-04')],
  says: {
    zh: '所属领域的程序规定允许延期的，方可延长办案期限',
    en: 'The term of the decision is extended only where the rule of the field allows it',
  },
  holds: ({ dossier }) => decisionExtensionMost(dossier, 'head') !== null,
});

export const extendedBeforeItEnds: Rule<Dossier> = rule({
  id: 'DEC-04',
  name: 'extended-before-the-term-ends',
  force: 'bars',
  articles: [order55(29, 1), ecoPenalty(57)],
  says: {
    zh: '延期应当在办案期限届满前批准',
    en: 'An extension is approved before the term has ended',
  },
  holds: ({ dossier, on, holidays }) => on <= (decisionDueOn(dossier, holidays) ?? on),
});

export const notExtendedYet: Rule<Dossier> = rule({
  id: 'DEC-04',
  name: 'extended-once-by-the-head',
  force: 'bars',
  articles: [order55(29, 1), ecoPenalty(57)],
  says: {
    zh: '负责人批准延期以一次为限，再延长的应当集体讨论决定',
    en: 'The head extends once; a further extension is decided by the heads together',
  },
  holds: ({ dossier }) => extensions(dossier).length === 0,
});

export const headExtendedFirst: Rule<Dossier> = rule({
  id: 'DEC-04',
  name: 'extended-by-the-head-first-and-together-once',
  force: 'bars',
  articles: [order55(29, 1), ecoPenalty(57)],
  says: {
    zh: '集体讨论再次延期以负责人已经批准延期为前提，并以一次为限',
    en: 'The heads together extend once, after the head has extended',
  },
  holds: ({ dossier }) => extensions(dossier).length === 1,
});

function withinMost(round: 'head' | 'heads', name: string, says: Rule['says']): Rule<Dossier, LengtheningInput> {
  return inputRule({
    id: 'DEC-04',
    name,
    force: 'bars',
    articles: [order55(29, 1), ecoPenalty(57)],
    says,
    holds: ({ dossier, input }) => input.days <= (decisionExtensionMost(dossier, round) ?? input.days),
  });
}

export const withinHeadsThirtyDays = withinMost('head', 'extension-within-what-the-head-may-add', {
  zh: '负责人批准的延期不得超过所属领域规定的天数（三十日）',
  en: 'The head adds at most the days of the field (thirty)',
});

export const withinSixtyTogether = withinMost('heads', 'extension-within-what-the-heads-may-add', {
  zh: '集体讨论决定的延期不得超过所属领域规定的天数（城市管理六十日，生态环境三十日）',
  en: 'The heads together add at most the days of the field (city management sixty, environment thirty)',
});

export const verificationExtendable: Rule<Dossier> = rule({
  id: 'CLU-01',
  name: 'verification-extendable-once',
  force: 'bars',
  articles: [order55(15, 1), ecoPenalty(18)],
  says: {
    zh: '所属领域的程序规定允许的，核查（立案）期限经负责人批准可以延长一次',
    en: 'The time to check a lead, or to file, is extended once, where the rule of the field allows it',
  },
  holds: ({ dossier }) => verificationExtensionMost(dossier) !== null && !dossier.terms?.verification,
});

export const verificationExtensionWithin: Rule<Dossier, LengtheningInput> = inputRule({
  id: 'CLU-01',
  name: 'verification-extension-within-the-days-of-the-field',
  force: 'bars',
  articles: [order55(15, 1), ecoPenalty(18)],
  says: {
    zh: '延长不得超过规定的天数（城市管理十个工作日，生态环境十五日）',
    en: 'At most the days of the field are added (city management ten working days, environment fifteen days)',
  },
  holds: ({ dossier, input }) => input.days <= (verificationExtensionMost(dossier) ?? input.days),
});

export const verificationExtendedInTime: Rule<Dossier> = rule({
  id: 'CLU-01',
  name: 'verification-extended-before-it-ends',
  force: 'bars',
  articles: [order55(15, 1), ecoPenalty(18)],
  says: { zh: '延长应当在核查（立案）期限届满前批准', en: 'The extension is approved before the time has ended' },
  holds: ({ dossier, on, holidays }) => on <= (filingDueOn(dossier, holidays) ?? on),
});

/** Adds an extension of the term of the decision. */
export function withDecisionExtension(dossier: Dossier, extension: Lengthening): Dossier {
  return { ...dossier, terms: { ...dossier.terms, decision: [...extensions(dossier), extension] } };
}

/** Whether a day lies within the time from filing until today. */
export function withinTheTerm({ filing }: Dossier, from: CivilDate, to: CivilDate, on: CivilDate): boolean {
  return filing?.approvedOn !== undefined && filing.approvedOn <= from && from <= to && to <= on;
}
