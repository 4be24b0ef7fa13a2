import { type Item, type Machine, items } from '../item.js';

const none = (): Machine => 'na';
const how = ['本案未通过系统采取强制措施', 'no coercive measure was taken through the system'] as const;

/** C: coercive measures, which have no track yet. */
// prettier-ignore
export const coercion: readonly Item[] = items('scored', [
  ['R21', 2, ['强制措施审批', 'Measure approved'], how, none],
  ['R22', 2, ['决定书和清单', 'Decision and list'], how, none],
  ['R23', 2, ['强制现场笔录', 'Record of the measure'], how, none],
  ['R24', 2, ['强制期限和解除', 'Term and release'], how, none],
], ['R21', 'R22', 'R23', 'R24']);
