import { Inject, Injectable } from '@nestjs/common';
import type { ImportFault, ImportKind, ImportOutcome, ImportRequest } from '@anjuan/contract';
import type { Text } from '@anjuan/statute';
import { ACT_BATCH, type ActBatch, type BatchAct, type BatchRefusal } from '../../platform/act-batch.js';
import { Reader } from '../../platform/reads/reader.js';
import { invalidInput } from '../../platform/refused.js';
import type { Asking } from './asking.js';
import { decode } from './decode.js';
import { type ReadTable, type TableFault, readTable } from './read-table.js';
import { tables } from './tables.js';
import { Roll, isPerson } from './whose.js';

/** A table somebody brings in. */
export interface Bringing extends Asking {
  readonly kind: ImportKind;
  readonly request: ImportRequest;
}

/** Brings in certificates, tests and class hours: every line becomes an act of its own, all of them or none. */
@Injectable()
export class ImportPeople {
  constructor(
    private readonly reader: Reader,
    @Inject(ACT_BATCH) private readonly batch: ActBatch,
  ) {}

  /** What the table does, or would do. @throws Refused with its faults when it is to be carried out and cannot be */
  async bring(bringing: Bringing): Promise<ImportOutcome> {
    const { me, kind, request, key, source, language } = bringing;
    const decoded = decode(Buffer.from(request.content, 'base64'));
    const read = decoded ? readTable(decoded.text, tables[kind].columns) : UNREADABLE;
    const { acts, faults } = await this.planned(bringing, read);
    const ready = faults.length === 0;
    const order = { me, key, source, acts, trial: request.trial };
    const { refusals } = ready ? await this.batch.run(order) : { refusals: [] };
    const all = [...faults.map((one) => said(one, language)), ...refusals.flatMap((one) => refusal(one, bringing))];
    if (!request.trial && all.length > 0) throw invalidInput(all.map(pointed));
    const { columns, lines } = read;
    return {
      kind,
      encoding: decoded?.encoding ?? 'utf-8',
      columns,
      lines: lines.map(({ line, cells }) => ({ line, cells })),
      acts: acts.length,
      faults: all.sort((a, b) => a.line - b.line),
      done: !request.trial,
    };
  }

  /** The acts of all lines, in their order; faults of lines that speak of nobody. */
  private async planned({ me, kind }: Bringing, { lines, faults }: ReadTable) {
    const roll = await this.reader.all(me, (query) => Roll.read(query));
    const acts: BatchAct[] = [];
    const wrong: TableFault[] = [...faults];
    const begun = new Set<string>();
    for (const { line, values } of lines) {
      if (!values) continue;
      const whose = roll.of(values, line);
      if (isPerson(whose)) acts.push(...tables[kind].acts(values, whose, begun).map((act) => ({ ...act, line })));
      else wrong.push(whose);
    }
    return { acts, faults: [...wrong, ...twice(acts)] };
  }
}

const UNREADABLE: ReadTable = {
  columns: [],
  lines: [],
  faults: [
    {
      line: 1,
      column: null,
      id: 'encoding',
      says: { zh: '文件应当以UTF-8或者GBK保存', en: 'The file must be saved as UTF-8 or GBK' },
    },
  ],
};

/** Two lines that open the same thing: the second one would meet the first. */
function twice(acts: readonly BatchAct[]): readonly TableFault[] {
  const names = acts.map(({ opens }) => opens?.as);
  return acts
    .filter((_act, i) => names[i] !== undefined && names.indexOf(names[i]) !== i)
    .map(({ line }) => ({
      line,
      column: null,
      id: 'twice',
      says: { zh: '与上面的行重复', en: 'repeats a line above' },
    }));
}

const said = ({ says, ...fault }: TableFault, language: keyof Text): ImportFault => ({
  ...fault,
  says: says[language],
});

/** Why the act of a line is refused: each rule by its id, or what does not fit, under the heading of its column. */
function refusal({ line, refused }: BatchRefusal, { kind, language }: Bringing): ImportFault[] {
  const { unmet = [], faults = [], detail } = refused.facts;
  const rules = unmet.map(({ id, says }) => ({ line, column: null, id, says: says[language] }));
  const inputs = faults.map(({ pointer, message }) => ({
    line,
    column: headingOf(kind, pointer.split('/').pop() ?? ''),
    id: 'input',
    says: language === 'zh' ? `不符合要求：${message}` : message,
  }));
  const all = [...rules, ...inputs];
  return all.length > 0
    ? all
    : [{ line, column: null, id: refused.type.split('/').pop() ?? '', says: detail[language] }];
}

const headingOf = (kind: ImportKind, name: string): string =>
  tables[kind].columns.find((column) => column.name === name)?.headings[0] ?? name;

const pointed = ({ line, column, id, says }: ImportFault) => ({
  pointer: `/content/${line}${column ? `/${column}` : ''}`,
  constraint: id,
  message: says,
});
