import type { AccessLine } from '@anjuan/contract';
import type { SignedIn } from '../platform/context.js';

/** Most lines of one file; who needs more asks for fewer days at a time. */
export const MOST_LINES = 100_000;

const HEAD = [
  '编号',
  '时间',
  '人员',
  '角色',
  '行为',
  '对象',
  '接口',
  '来源',
  '浏览器',
  '结果',
  '状态码',
  '用途',
  '条件',
  '哈希',
];

/** A cell that no spreadsheet takes for a formula. */
function cell(value: string | number): string {
  const text = String(value);
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const line = (cells: readonly (string | number)[]): string => `${cells.map(cell).join(',')}\r\n`;

const pairs = (said: Readonly<Record<string, string>> = {}): string =>
  Object.entries(said)
    .map(([name, value]) => `${name}=${value}`)
    .join(' ');

/** The mark in front of the lines and behind them: who took them away, when, and by which entry that is known. */
export interface Watermark {
  readonly me: Pick<SignedIn, 'name' | 'person'>;
  readonly office: string;
  readonly at: Date;
  /** The question in codes, as its own entry keeps it. */
  readonly asked: Readonly<Record<string, string>>;
}

/** The beginning of the file, with the mark that spreadsheets need to read UTF-8. */
export function csvHead({ me, office, at, asked }: Watermark): string {
  const marks = [`查阅日志 ${office}`, `导出人 ${me.name}`, me.person, `导出时间 ${at.toISOString()}`, pairs(asked)];
  return `\uFEFF${line([...marks, '本次导出已记入查阅日志'])}${line(HEAD)}`;
}

/** One entry. */
export function csvLine(entry: AccessLine): string {
  const { seq, at, who, action, object, where, source, outcome, status, purpose = '', filter, also, hash } = entry;
  const asked = [pairs(also), pairs(filter)].filter(Boolean).join(' ');
  const person = [seq, at, who.name, who.roles.join(' '), action, object ?? ''];
  return line([...person, where, source.address, source.agent, outcome, status, purpose, asked, hash]);
}

/** The end of the file: whoever cuts the head off still carries the mark. */
export function csvFoot({ me, at }: Watermark, lines: number): string {
  const cut = lines >= MOST_LINES ? `只含最新 ${MOST_LINES} 条` : '全部';
  return line([`共 ${lines} 条`, cut, `导出人 ${me.name}`, me.person, `导出时间 ${at.toISOString()}`]);
}
