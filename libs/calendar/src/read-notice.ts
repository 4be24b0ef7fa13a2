import { isCivilDate } from './civil-date.js';
import type { Bilingual } from './clock.js';
import type { HolidayNotice, NoticeDay } from './notice.js';

/** What is wrong with a notice's file, at a JSON pointer. */
export interface NoticeFault {
  readonly pointer: string;
  readonly constraint: string;
  readonly says: Bilingual;
}

/** The notice, or every fault of the file. */
export type NoticeReading =
  | { readonly ok: true; readonly notice: HolidayNotice }
  | { readonly ok: false; readonly faults: readonly NoticeFault[] };

/** Longest notices so far name 46 days. */
const MOST_DAYS = 100;
const MOST_PAPERS = 10;
const NAME = 40;

const fault = (pointer: string, constraint: string, zh: string, en: string): NoticeFault => ({
  pointer,
  constraint,
  says: { zh, en },
});

type Loose = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown, most: number): value is string =>
  typeof value === 'string' && value.trim().length > 0 && value.length <= most;
const isYear = (value: unknown): value is number =>
  Number.isInteger(value) && 2000 <= +`${value}` && +`${value}` < 2100;

/** The notice may name days of the December before its year, and no others outside it. */
const belongs = (date: string, year: number): boolean =>
  date.startsWith(`${year}-`) || date.startsWith(`${year - 1}-12-`);

function yearFaults({ year }: Loose): NoticeFault[] {
  return isYear(year) ? [] : [fault('/year', 'isYear', '年份应为四位整数', 'year must be a year such as 2027')];
}

function paperFaults({ papers = [] }: Loose): NoticeFault[] {
  if (!Array.isArray(papers) || papers.length > MOST_PAPERS)
    return [fault('/papers', 'isList', '应为通知网址的列表', 'papers must list the addresses of the notice')];
  return papers.flatMap((paper, i) =>
    isText(paper, 300) && /^https?:\/\/\S+$/.test(paper)
      ? []
      : [fault(`/papers/${i}`, 'isAddress', '应为网址', 'must be an address of the web')],
  );
}

function dateFaults(date: unknown, year: unknown, pointer: string): NoticeFault[] {
  if (!isCivilDate(date)) return [fault(pointer, 'isCivilDate', '不是日历上的日期', 'is no day of the calendar')];
  if (!isYear(year) || belongs(date, year)) return [];
  return [
    fault(
      pointer,
      'yearOfNotice',
      `${date}既不在${year}年，也不在上一年十二月`,
      `${date} lies neither in ${year} nor in the December before`,
    ),
  ];
}

function dayFaults(day: unknown, year: unknown, pointer: string): NoticeFault[] {
  if (!isObject(day)) return [fault(pointer, 'isObject', '应为一天的对象', 'must be an object')];
  const { name, date, isOffDay } = day;
  return [
    ...(isText(name, NAME) ? [] : [fault(`${pointer}/name`, 'isText', '缺少节日名称', 'a name is missing')]),
    ...dateFaults(date, year, `${pointer}/date`),
    ...(typeof isOffDay === 'boolean'
      ? []
      : [fault(`${pointer}/isOffDay`, 'isFlag', '应为 true（放假）或 false（上班）', 'must be true (off) or false')]),
  ];
}

function repeatedFaults(days: readonly unknown[]): NoticeFault[] {
  const dates = days.map((day) => (isObject(day) ? day.date : undefined));
  return dates.flatMap((date, i) =>
    typeof date === 'string' && dates.indexOf(date) < i
      ? [fault(`/days/${i}/date`, 'once', `${date}重复`, `${date} stands here a second time`)]
      : [],
  );
}

function daysFaults({ days, year }: Loose): NoticeFault[] {
  if (!Array.isArray(days) || days.length === 0 || days.length > MOST_DAYS)
    return [fault('/days', 'isList', '应当列出放假和上班的日期', 'days must list the days off and the working days')];
  return [...days.flatMap((day, i) => dayFaults(day, year, `/days/${i}`)), ...repeatedFaults(days)];
}

/** Reads one year's notice, with every fault at its place. Properties it does not know (`$schema`, `$id`) are left alone. */
export function readNotice(value: unknown): NoticeReading {
  if (!isObject(value)) return { ok: false, faults: [fault('', 'isObject', '文件应为一个对象', 'must be an object')] };
  const faults = [...yearFaults(value), ...paperFaults(value), ...daysFaults(value)];
  if (faults.length > 0) return { ok: false, faults };
  const { year, papers = [], days } = value as unknown as HolidayNotice;
  const plain = ({ name, date, isOffDay }: NoticeDay): NoticeDay => ({ name: name.trim(), date, isOffDay });
  return { ok: true, notice: { year, papers: [...papers], days: days.map(plain) } };
}

/** Reads the text of a file. */
export function readNoticeText(text: string): NoticeReading {
  try {
    return readNotice(JSON.parse(text.replace(/^\uFEFF/, '')));
  } catch {
    return { ok: false, faults: [fault('', 'isJson', '不是有效的 JSON 文件', 'is no valid JSON')] };
  }
}
