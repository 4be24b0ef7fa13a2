import type { CivilDate } from '@anjuan/calendar';
import type { BenchmarkTier } from '@anjuan/statute';
import type { SignInRules } from './sign-in.js';

/** What an office sets for itself, by kind. */
export type SettingValue =
  | {
      readonly kind: 'thresholds';
      readonly personFen: number;
      readonly unitFen: number;
      /** Whether a published paper gives the amounts; else every screen says they are to be confirmed. */
      readonly confirmed: boolean;
    }
  | { readonly kind: 'numbering'; readonly template: string; readonly pattern: string }
  | { readonly kind: 'seal'; readonly name: string }
  | {
      readonly kind: 'benchmark';
      readonly matter: string;
      readonly confirmed: boolean;
      readonly tiers: readonly BenchmarkTier[];
    }
  | { readonly kind: 'review-always'; readonly value: boolean }
  /** On the day from which it "holds", and on no other, the office works or rests against the national calendar. */
  | { readonly kind: 'own-day'; readonly works: boolean }
  | ({ readonly kind: 'sign-in' } & SignInRules)
  | { readonly kind: 'certificate-limits'; readonly fields: boolean; readonly area?: string };

export type SettingKind = SettingValue['kind'];

/** One setting on its way into the office, and the day from which it holds. */
export interface SettingRecord {
  readonly from: CivilDate;
  /** What it rests on. */
  readonly paper: string;
  readonly value: SettingValue;
  readonly confirmedOn?: CivilDate;
}

/** What a setting is of: two of one subject cannot begin on one day. */
export function subjectOf(value: SettingValue): string {
  // A day may be taken back: the opposite is another setting.
  if (value.kind === 'own-day') return `${value.kind} ${value.works ? 'works' : 'off'}`;
  if (value.kind === 'numbering') return `${value.kind} ${value.template}`;
  return value.kind === 'benchmark' ? `${value.kind} ${value.matter}` : value.kind;
}
