import {
  type SettingKind,
  type SettingValue,
  numberFrom,
  numberedPapers,
  secondFactors,
  type signInBounds,
} from '@anjuan/procedure';
import { matters, tiers } from '@anjuan/statute';
import { dayLabel, yuan } from '../../i18n/dates';
import type { Said, Tongue } from './said';

type Of<K extends SettingKind> = Extract<SettingValue, { kind: K }>;
type Describing = { readonly [K in SettingKind]: (tongue: Tongue, value: Of<K>, from: string) => readonly Said[] };

const confirmedOf = ({ line, t }: Tongue, confirmed: boolean): Said =>
  line('settings.mark', t(confirmed ? 'settings.isConfirmed' : 'settings.toConfirm'));
const amount = (unit: string, n: number): string => (unit === 'fen' ? yuan(n) : `${n}‰`);

const describing: Describing = {
  thresholds: (tongue, { personFen, unitFen, confirmed }) => [
    tongue.line('settings.person', yuan(personFen)),
    tongue.line('settings.unit', yuan(unitFen)),
    confirmedOf(tongue, confirmed),
  ],
  numbering: ({ line, tx }, { template, pattern }, from) => [
    line('settings.paper', tx(numberedPapers[template as keyof typeof numberedPapers])),
    line('settings.pattern', pattern),
    line('settings.preview', numberFrom(pattern, from.slice(0, 4), 1)),
  ],
  seal: ({ line }, { name }) => [line('settings.seal', name)],
  benchmark: (tongue, { matter, tiers: steps, confirmed }) => [
    tongue.line('settings.benchmarks', tongue.tx(matters.find(({ code }) => code === matter)?.name) || matter),
    ...steps.map(({ tier, condition, unit, min, max }) => ({
      word: tongue.tx(tiers[tier]),
      is: `${amount(unit, min)}–${amount(unit, max)} · ${tongue.tx(condition)}`,
    })),
    confirmedOf(tongue, confirmed),
  ],
  'review-always': ({ line, t }, { value }) => [
    line('settings.review', t(value ? 'settings.reviewAlways' : 'settings.reviewAsNeeded')),
  ],
  'certificate-limits': ({ line, t }, { fields, area }) => [
    line('settings.limits', t(fields ? 'settings.fieldsBind' : 'settings.fieldsFree')),
    line('people.certificate', area ? t('settings.areaBinds', { area }) : t('settings.areaFree')),
  ],
  'sign-in': ({ line, t, tx }, { kind: _kind, secondFactor, ...numbers }) => [
    ...Object.entries(numbers).map(([rule, n]) => ({
      word: t(`account.office.rule.${rule as keyof typeof signInBounds}`),
      is: String(n),
    })),
    line('account.office.who', tx(secondFactors[secondFactor])),
  ],
  'own-day': ({ line, t }, { works }, from) => [
    line('settings.ownDay', `${dayLabel(from)} ${t(works ? 'settings.dayWorks' : 'settings.dayOff')}`),
  ],
};

/** A value of the office in words, with a number as its pattern would give it. */
export function ofValue(tongue: Tongue, value: SettingValue, from: string): readonly Said[] {
  return (describing[value.kind] as (t: Tongue, v: SettingValue, f: string) => readonly Said[])(tongue, value, from);
}
