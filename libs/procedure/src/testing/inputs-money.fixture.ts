import type { CivilDate } from '@anjuan/calendar';
import type { CaseFile } from '../kernel/file.js';

/** What must be typed on the tracks of money and force beside the demolition: the plainest lawful thing. */
export const typedForMoney: Readonly<Record<string, (on: CivilDate, file: CaseFile) => object>> = {
  'bank-cash': () => ({ slip: '进账0001' }),
  'record-additional-fine': () => ({ amountFen: 6_000, receipt: '票据0002' }),
  'match-treasury': () => ({ voucher: '国库0001' }),
};
