import type { CivilDate } from '@anjuan/calendar';
import { Day, Fen } from '../kernel/field.js';

/** One rate of a plan as typed. */
export class RateRow {
  @Day({ zh: '缴款期限', en: 'Due on' }) dueOn: CivilDate;
  @Fen({ zh: '金额', en: 'Amount' }, { min: 1 }) amountFen: number;
}
