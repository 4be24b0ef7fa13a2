import { type Clock, type ClockId, clocks } from '@anjuan/statute';

const ids: readonly ClockId[] = [
  'C-90',
  'C-DEF',
  'C-HEA',
  'C-HNOT',
  'C-SER',
  'C-PAY',
  'C-PUB7',
  'C-TAKE',
  'C-RECON',
  'C-LIT',
  'C-LIT2',
];

/** The time limits a party has to know, in the order in which they come. */
export const publicLimits: readonly Clock[] = ids.map((id) => clocks[id]);
