import type { Text } from '@anjuan/statute';
import type { CivilDate } from '@anjuan/calendar';
import type { SettingRecord } from './dossier.js';

/** How an office lets its people in, as a setting has it. */
export interface SignInRules {
  /** Fewest characters of a password, of how many kinds; from the phrase's length on kinds do not matter. */
  readonly minLength: number;
  readonly kinds: number;
  readonly phraseLength: number;
  /** Days after which a new password must be chosen. */
  readonly maxAgeDays: number;
  /** How many former passwords must not be taken again. */
  readonly history: number;
  /** Failures after which an account is locked. */
  readonly failures: number;
  /** Failures after which an address is locked: an office shares one. */
  readonly addressFailures: number;
  readonly lockMinutes: number;
  /** Minutes without a request after which a session ends. */
  readonly idleMinutes: number;
  /** Hours after which a session ends in any case. */
  readonly absoluteHours: number;
  /** Who needs a second factor: those whose word moves a case or the office, or everybody. */
  readonly secondFactor: 'roles' | 'all';
}

/** Least and most of each number, which no office may leave. */
export const signInBounds = {
  minLength: [8, 32],
  kinds: [2, 4],
  phraseLength: [14, 64],
  maxAgeDays: [30, 365],
  history: [1, 24],
  failures: [3, 10],
  addressFailures: [10, 1000],
  lockMinutes: [5, 1440],
  idleMinutes: [5, 480],
  absoluteHours: [1, 24],
} as const satisfies Partial<Record<keyof SignInRules, readonly [number, number]>>;

/** Who needs a second factor, in words. */
export const secondFactors = {
  roles: {
    zh: '负责人、执法队负责人、审核、公示人员和管理员',
    en: 'heads, unit heads, reviewers, publishers, administrators',
  },
  all: { zh: '全体人员', en: 'everybody' },
} as const satisfies Record<SignInRules['secondFactor'], Text>;

/** What of it holds on a day; undefined where the office has set nothing yet. */
export function signInOn(confirmed: readonly SettingRecord[], day: CivilDate): SignInRules | undefined {
  const set = confirmed.flatMap(({ from, value }) =>
    value.kind === 'sign-in' && from <= day ? [{ from, value }] : [],
  );
  const last = set.reduce<(typeof set)[number] | undefined>((a, b) => (a && a.from > b.from ? a : b), undefined);
  if (!last) return undefined;
  const { kind: _kind, ...rules } = last.value;
  return rules;
}
