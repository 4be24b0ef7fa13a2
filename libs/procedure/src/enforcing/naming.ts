import type { Text } from '@anjuan/statute';
import type { Rule } from '../kernel/rule.js';

/** What a track gives to a shared step: its own id and title, since step ids are unique, and rules of its own. */
export interface Named {
  readonly id: string;
  readonly title: Text;
  readonly rules?: readonly Rule[];
}
