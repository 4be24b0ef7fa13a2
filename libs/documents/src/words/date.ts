import type { CivilDate } from '@anjuan/calendar';
import { SLASH } from './text.js';

/** A day as papers write it, 2026年9月28日; '/' when there is none. */
export function chineseDate(on: CivilDate | undefined): string {
  const parts = on?.split('-').map(Number);
  return parts?.length === 3 ? `${parts[0]}年${parts[1]}月${parts[2]}日` : SLASH;
}

/** A time of day, 9时05分; the text itself when it is none. */
export function chineseTime(at: string | undefined): string {
  const [hour, minute] = (at ?? '').split(':');
  return hour && minute ? `${Number(hour)}时${minute}分` : at || SLASH;
}
