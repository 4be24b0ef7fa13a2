import type { Text } from '@anjuan/statute';
import { parse } from 'csv-parse/sync';
import type { Column } from './column.js';
import type { Values } from './tables.js';

/** One thing wrong in a table; lines count from 1 with the headings. */
export interface TableFault {
  readonly line: number;
  readonly column: string | null;
  readonly id: string;
  readonly says: Text;
}

/** A line as it was read; without values where something in it is wrong. */
export interface Line {
  readonly line: number;
  readonly cells: readonly string[];
  readonly values?: Values;
}

/** A table as it was read. */
export interface ReadTable {
  readonly columns: readonly string[];
  readonly lines: readonly Line[];
  readonly faults: readonly TableFault[];
}

const MOST_LINES = 1_000;
const fault = (line: number, column: string | null, id: string, [zh, en]: readonly [string, string]): TableFault => ({
  line,
  column,
  id,
  says: { zh, en },
});

interface Parsed {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/** Reads a table with headings in any order; commas, semicolons or tabs stand between the cells. */
export function readTable(text: string, columns: readonly Column[]): ReadTable {
  const rows = parsed(text);
  if ('line' in rows) return { columns: [], lines: [], faults: [rows] };
  const [head, ...rest] = rows;
  if (!head || rest.length === 0) return { columns: [], lines: [], faults: [fault(1, null, 'empty', EMPTY)] };
  const headings = head.record.map((heading) => heading.trim());
  const wrong = headingFaults(headings, columns);
  if (rest.length > MOST_LINES) wrong.push(fault(MOST_LINES + 2, null, 'tooMany', TOO_MANY));
  if (wrong.length > 0) return { columns: headings, lines: [], faults: wrong };
  const placed = headings.map((heading) => knownAs(heading, columns));
  const read = rest.map(({ record, info }) => readLine(record, info.lines, placed));
  return { columns: headings, lines: read.map(({ line }) => line), faults: read.flatMap(({ faults }) => faults) };
}

const EMPTY = ['表格没有内容，第一行应当是列名', 'The table is empty; its first line holds the headings'] as const;
const TOO_MANY = [`一次最多导入${MOST_LINES}行`, `At most ${MOST_LINES} lines at once`] as const;

function parsed(text: string): readonly Parsed[] | TableFault {
  const options = {
    bom: true,
    info: true,
    delimiter: [',', ';', '\t'],
    skip_empty_lines: true,
    relax_column_count: true,
    trim: true,
    max_record_size: 20_000,
    to: MOST_LINES + 2,
  };
  try {
    return parse(text, options) as unknown as readonly Parsed[];
  } catch (error) {
    const { lines = 1, message } = error as Error & { readonly lines?: number };
    return fault(lines, null, 'csv', [`不是有效的CSV表格：${message}`, `is no valid CSV: ${message}`]);
  }
}

const knownAs = (heading: string, columns: readonly Column[]): Column | undefined =>
  columns.find(({ headings }) => headings.includes(heading.toLowerCase()));

function headingFaults(headings: readonly string[], columns: readonly Column[]): TableFault[] {
  const unknown = headings.filter((heading) => heading && !knownAs(heading, columns));
  const known = headings.map((heading) => knownAs(heading, columns)?.name);
  const twice = headings.filter((_heading, i) => known[i] !== undefined && known.indexOf(known[i]) !== i);
  const missing = columns.filter(({ name, required }) => required && !known.includes(name));
  return [
    ...unknown.map((heading) =>
      fault(1, heading, 'unknownColumn', [`不认识的列“${heading}”`, `no column “${heading}”`]),
    ),
    ...twice.map((heading) =>
      fault(1, heading, 'columnOnce', [`列“${heading}”重复`, `column “${heading}” stands twice`]),
    ),
    ...missing.map(({ headings: [zh = '', en = ''] }) =>
      fault(1, zh, 'missingColumn', [`缺少列“${zh}”`, `column “${en}” is missing`]),
    ),
  ];
}

interface LineRead {
  readonly line: Line;
  readonly faults: readonly TableFault[];
}

const CONTROL = /[\p{Cc}\p{Cs}]/u;

function readLine(record: readonly string[], line: number, placed: readonly (Column | undefined)[]): LineRead {
  const long = record.length > placed.length;
  const wide = long ? [fault(line, null, 'tooLong', ['单元格比列名多', 'has more cells than there are headings'])] : [];
  const cells = placed.flatMap((column, i) => (column ? readCell(column, record[i] ?? '', line) : []));
  const faults = [...wide, ...cells.flatMap(({ wrong }) => wrong ?? [])];
  const values = Object.fromEntries(cells.flatMap(({ said }) => (said ? [said] : [])));
  const read = { line, cells: record };
  return { line: faults.length > 0 ? read : { ...read, values }, faults };
}

interface CellRead {
  readonly said?: readonly [name: string, value: unknown];
  readonly wrong?: TableFault;
}

function readCell(column: Column, text: string, line: number): CellRead {
  const [heading = ''] = column.headings;
  if (text === '')
    return column.required ? { wrong: fault(line, heading, 'required', ['不能为空', 'must be filled']) } : {};
  const cell = CONTROL.test(text) ? UNREADABLE : column.read(text);
  return cell.ok
    ? { said: [column.name, cell.value] }
    : { wrong: { line, column: heading, id: 'cell', says: cell.says } };
}

const UNREADABLE = { ok: false, says: { zh: '含有不可见字符', en: 'holds characters nobody can see' } } as const;
