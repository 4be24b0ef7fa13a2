import type { Language } from './i18n/index.js';

const months = 'January February March April May June July August September October November December'.split(' ');

/** A civil date in words; what is no date is shown as it stands. */
export function dateIn(language: Language, date: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(date) ?? [];
  if (!year) return date;
  if (language === 'zh') return `${year}年${Number(month)}月${Number(day)}日`;
  return `${Number(day)} ${months[Number(month) - 1] ?? month} ${year}`;
}

const CHINA = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short', timeStyle: 'medium' });

/** A moment on Chinese clocks, to the second. */
export const instantIn = (instant: string | Date): string => CHINA.format(new Date(instant));

/** The text with a capital at its head; Chinese has none and stays as it is. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Whole fen as yuan with thousands marks; fen only where there are some. */
export function yuan(fen: number): string {
  const [whole, rest] = [Math.trunc(fen / 100), Math.abs(fen % 100)];
  const grouped = String(whole).replace(/\B(?=(\d{3})+$)/g, ',');
  return rest === 0 ? grouped : `${grouped}.${String(rest).padStart(2, '0')}`;
}

/** An amount with its currency. */
export function money(language: Language, fen: number): string {
  return language === 'zh' ? `${yuan(fen)} 元` : `CNY ${yuan(fen)}`;
}
