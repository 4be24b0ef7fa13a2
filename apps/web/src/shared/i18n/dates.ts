import type { CivilDate } from '@anjuan/calendar';
import { i18n } from './index';

const isEnglish = (): boolean => i18n.global.locale.value === 'en';
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A civil date as people say it; the year only where it is not the one of `today`. */
export function dayLabel(date: CivilDate | null | undefined, today?: CivilDate): string {
  if (!date) return '';
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  const same = today?.slice(0, 4) === date.slice(0, 4);
  if (isEnglish()) return same ? `${day} ${MONTHS[month - 1]}` : `${day} ${MONTHS[month - 1]} ${year}`;
  return same ? `${month}月${day}日` : `${year}年${month}月${day}日`;
}

const clock = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Asia/Shanghai',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** An instant in the office's time: 09-20 10:12. */
export function instantLabel(at: string): string {
  const part = Object.fromEntries(clock.formatToParts(new Date(at)).map(({ type, value }) => [type, value]));
  return `${part.month}-${part.day} ${part.hour}:${part.minute}`;
}

/** An instant in the office's time with its year: 2026-09-20 10:12. For lists that go back over years. */
export function momentLabel(at: string): string {
  const year = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai', year: 'numeric' }).format(new Date(at));
  return `${year}-${instantLabel(at)}`;
}

/** Today's civil date on this device's clock, in the office's time zone. */
export function deviceToday(): CivilDate {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' }).format(new Date());
}

/** Fen as yuan: ¥1,250 or ¥12.50. */
export function yuan(fen: number): string {
  const digits = fen % 100 === 0 ? 0 : 2;
  return `¥${(fen / 100).toLocaleString('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits })}`;
}
