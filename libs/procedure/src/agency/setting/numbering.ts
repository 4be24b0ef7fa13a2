import { apl, house } from '@anjuan/statute';
import type { Dossier } from '../../dossier/dossier.js';
import type { Office } from '../../kernel/office.js';
import { type Rule, inputRule, rule } from '../../kernel/rule.js';

const LONGEST = 60;
const times = (pattern: string, part: string): number => pattern.split(part).length - 1;

/** Whether a pattern has the year once and the running number once, and nothing else in braces. */
export function patternFits(pattern: string): boolean {
  const rest = pattern.replace('{year}', '').replace('{n}', '');
  const both = times(pattern, '{year}') === 1 && times(pattern, '{n}') === 1;
  return both && pattern.length <= LONGEST && !/[{}]/.test(rest) && !/\d/.test(rest);
}

/** The number a pattern gives. */
export function numberFrom(pattern: string, year: string, n: number): string {
  return pattern.replace('{year}', year).replace('{n}', String(n));
}

/** The pattern of a template on a day; undefined where its papers stay unnumbered. */
export function patternOn({ numbering = [] }: Office, template: string, on: string): string | undefined {
  const own = numbering.filter((one) => one.template === template && one.from <= on);
  return own.reduce<(typeof own)[number] | undefined>(
    (last, one) => (last && last.from > one.from ? last : one),
    undefined,
  )?.pattern;
}

interface Pattern {
  readonly template: string;
  readonly pattern: string;
}

export const patternWhole: Rule<Dossier, Pattern> = inputRule({
  id: 'HSE-136',
  name: 'number-pattern-whole',
  force: 'bars',
  articles: [apl(59), house('HSE-136')],
  says: {
    zh: '编号格式应当各含一次{year}和{n}，此外不含数字和花括号，不超过六十字',
    en: 'The pattern holds {year} once and {n} once, no other digits or braces, and 60 characters at most',
  },
  holds: ({ input }) => patternFits(input.pattern),
});

/** Two kinds of papers never share a pattern, not even one after the other: their numbers could meet. */
const own = ({ numbering = [] }: Office, { template, pattern }: Pattern): boolean =>
  numbering.every((one) => one.template === template || one.pattern !== pattern);

const SHARED = {
  id: 'HSE-137',
  name: 'number-pattern-of-one-paper',
  force: 'bars',
  articles: [apl(59), house('HSE-137')],
  says: {
    zh: '两种文书不得使用同一编号格式，曾经使用过的也不得',
    en: 'No two kinds of papers share a pattern, now or ever before',
  },
} as const;

export const patternOwn: Rule<Dossier, Pattern> = inputRule({
  ...SHARED,
  holds: ({ input, office }) => own(office, input),
});

/** When a setting is confirmed, another one may have taken the pattern meanwhile. */
export const patternStillOwn: Rule<Dossier> = rule({
  ...SHARED,
  holds: ({ dossier, office }) => {
    const value = dossier.agency?.setting?.value;
    return value?.kind !== 'numbering' || own(office, value);
  },
});
