import { type MatterBasis, article, matters } from '@anjuan/statute';

/** Provisions a matter rests on, by their Chinese names as papers cite them: nobody types what the power list already says. */
export interface Bases {
  readonly breached: string[];
  readonly basis: string[];
}

/** The duties and the liabilities of a matter that were in force on a day. */
export function basesOf(code: string | undefined, on: string): Bases {
  const all = matters.find((m) => m.code === code)?.bases ?? [];
  const inForce = all.filter((b) => b.validFrom <= on && (!b.validTo || on <= b.validTo));
  const named = (role: MatterBasis['role']): string[] => [
    ...new Set(inForce.filter((b) => b.role === role).map((b) => article(b.article).label.zh)),
  ];
  return { breached: named('duty'), basis: named('liability') };
}
