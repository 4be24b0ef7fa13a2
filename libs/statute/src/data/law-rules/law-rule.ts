import type { Mark, Text } from '../../text.js';

/** How a rule acts: it refuses, it asks for a typed reason, or something arises from it by itself. */
export type RuleForce = 'bars' | 'asks' | 'arises';

/** One rule of the legal reference: what the register must hold. Ids are stable for ever. */
export interface LawRule {
  readonly id: string;
  /** Usually one; two where the reference wants both, or the office chooses. */
  readonly forces: readonly RuleForce[];
  /** How its basis was checked. */
  readonly mark: Mark;
  readonly title: Text;
}

/** Writes one row. */
export function lawRule(id: string, forces: readonly RuleForce[], mark: Mark, zh: string, en: string): LawRule {
  return { id, forces, mark, title: { zh, en } };
}
