import { lawRuleRows } from './data/law-rules/index.js';
import type { LawRule } from './data/law-rules/law-rule.js';

export type { LawRule, RuleForce } from './data/law-rules/law-rule.js';

/** Every rule the register must hold, in the order of the reference. */
export const lawRules: readonly LawRule[] = lawRuleRows;
