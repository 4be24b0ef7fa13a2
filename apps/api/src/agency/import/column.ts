import { isCivilDate } from '@anjuan/calendar';
import type { Text } from '@anjuan/statute';

/** What a cell says, or why it says nothing. */
export type Cell = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly says: Text };

/** A column of a table that is brought in: its headings, and how its cells read. */
export interface Column {
  readonly name: string;
  /** Headings by which it is known, small letters; the first one is shown. */
  readonly headings: readonly string[];
  readonly required: boolean;
  read(text: string): Cell;
}

const said = (value: unknown): Cell => ({ ok: true, value });
const wrong = (zh: string, en: string): Cell => ({ ok: false, says: { zh, en } });

interface Said {
  readonly required?: boolean;
}

const column =
  (read: Column['read']) =>
  (name: string, headings: readonly string[], { required = true }: Said = {}): Column => ({
    name,
    headings,
    required,
    read,
  });

/** Words as they stand. */
export const words = column(said);

const DAY = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/;

/** A day: 2026-03-02, 2026/3/2 or 2026年3月2日. */
export const day = column((text) => {
  const [, year = '', month = '', date = ''] = DAY.exec(text) ?? [];
  const on = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return isCivilDate(on) ? said(on) : wrong('不是日期，如2026-03-02', 'is no day such as 2026-03-02');
});

/** A whole number. */
export const whole = column((text) =>
  /^\d{1,6}$/.test(text) ? said(Number(text)) : wrong('应当是整数', 'must be a whole number'),
);

/** One of some words, each with what it stands for. */
export const oneOf = (choices: Readonly<Record<string, unknown>>): ReturnType<typeof column> =>
  column((text) => {
    const known = text.toLowerCase();
    if (Object.hasOwn(choices, known)) return said(choices[known]);
    const list = Object.keys(choices).join('、');
    return wrong(`应当是其中之一：${list}`, `must be one of ${list}`);
  });

/** Several of some words, with marks between them. */
export const someOf = (choices: Readonly<Record<string, unknown>>): ReturnType<typeof column> =>
  column((text) => {
    const parts = text.split(/[、;；/|]/).map((part) => part.trim().toLowerCase());
    const unknown = parts.filter((part) => !Object.hasOwn(choices, part));
    if (unknown.length === 0) return said(parts.map((part) => choices[part]));
    const list = Object.keys(choices).join('、');
    return wrong(
      `不认识“${unknown.join('、')}”，可填：${list}`,
      `does not know ${unknown.join(', ')}; choose from ${list}`,
    );
  });
