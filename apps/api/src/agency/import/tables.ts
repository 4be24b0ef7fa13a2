import { certificateKinds } from '@anjuan/procedure';
import { profileNames } from '@anjuan/statute';
import type { Text } from '@anjuan/statute';
import type { ImportKind } from '@anjuan/contract';
import type { BatchAct } from '../../platform/act-batch.js';
import { type Column, day, oneOf, someOf, whole, words } from './column.js';

/** Codes by every word people call them: the code itself, Chinese, English. */
function byWords(labels: Readonly<Record<string, Text>>): Readonly<Record<string, string>> {
  const words = Object.entries(labels).flatMap(([code, { zh, en }]) => [
    [zh, code],
    [en.toLowerCase(), code],
    [code.toLowerCase(), code],
  ]);
  return Object.fromEntries(words) as Record<string, string>;
}

/** What is known of the person of a line. */
export interface Whose {
  readonly id: string;
  /** Files of the person's years. */
  readonly years: Readonly<Record<number, string>>;
}

/** A line that was read: the values by the names of the columns. */
export type Values = Readonly<Record<string, unknown>>;

/** A table that may be brought in: its columns, and the acts a line makes. */
export interface Table {
  readonly columns: readonly Column[];
  /** `begun` holds the records the lines before have opened. */
  acts(values: Values, whose: Whose, begun: Set<string>): readonly Omit<BatchAct, 'line'>[];
}

const who = [
  words('person', ['姓名', 'name'], { required: false }),
  words('username', ['用户名', 'username', 'user name'], { required: false }),
];

const present = (values: Values, ...names: readonly string[]): object =>
  Object.fromEntries(names.filter((name) => values[name] !== undefined).map((name) => [name, values[name]]));

/** The record of a person's year, opened where there is none. */
function yearActs(year: number, { id, years }: Whose, begun: Set<string>) {
  const kept = years[year];
  const name = `${id} ${year}`;
  if (kept || begun.has(name)) return { file: kept ?? name, before: [] };
  begun.add(name);
  const opens = { kind: 'officer-record', as: name };
  return { file: name, before: [{ step: 'open-officer-record', input: { person: id, year }, opens }] };
}

const yearOf = (on: unknown): number => Number(String(on).slice(0, 4));

const certificates: Table = {
  columns: [
    ...who,
    words('number', ['证件编号', '证号', 'number', 'certificate number']),
    words('issuer', ['发证机关', 'issuer']),
    oneOf(byWords(certificateKinds))('kind', ['证件类型', '类型', 'kind', 'type']),
    someOf(byWords(profileNames))('fields', ['执法领域', '领域', 'fields'], { required: false }),
    words('area', ['执法区域', '区域', 'area'], { required: false }),
    day('issuedOn', ['发证日期', 'issued on']),
    day('validTo', ['有效期至', 'valid to']),
    words('paper', ['依据', '发证文书', 'paper']),
  ],
  acts: (values, { id }) => {
    const names = ['number', 'issuer', 'kind', 'fields', 'area', 'issuedOn', 'validTo', 'paper'];
    const input = { person: id, ...present(values, ...names) };
    return [
      { step: 'record-certificate', input, opens: { kind: 'certificate', as: `certificate ${values['number']}` } },
    ];
  },
};

const results = {
  合格: true,
  通过: true,
  pass: true,
  passed: true,
  不合格: false,
  未通过: false,
  fail: false,
  failed: false,
};

const exams: Table = {
  columns: [
    ...who,
    day('examinedOn', ['抽考日期', '考试日期', 'examined on', 'date']),
    words('note', ['抽考批次和成绩', '批次和成绩', '成绩', 'note', 'result note']),
    oneOf(results)('passed', ['结果', 'result']),
  ],
  acts: ({ examinedOn, note, passed }, whose, begun) => {
    const { file, before } = yearActs(yearOf(examinedOn), whose, begun);
    const step = passed ? 'pass-random-exam' : 'fail-random-exam';
    return [...before, { step, input: { note, examinedOn }, file }];
  },
};

const hours: Table = {
  columns: [
    ...who,
    day('trainedOn', ['培训日期', 'trained on', 'date']),
    whole('hours', ['学时', 'hours']),
    words('topic', ['培训内容', '内容', 'topic']),
  ],
  acts: ({ trainedOn, hours: count, topic }, whose, begun) => {
    const { file, before } = yearActs(yearOf(trainedOn), whose, begun);
    return [...before, { step: 'log-training', input: { trainedOn, hours: count, topic }, file }];
  },
};

/** The tables by what they bring in. */
export const tables: Readonly<Record<ImportKind, Table>> = { certificates, exams, hours };
