import { isCivilDate } from '@anjuan/calendar';
import { type CaseFilter, caseFilters } from '@anjuan/contract';
import { type InputFault, numberKind } from '@anjuan/procedure';
import { isUuid } from '../../platform/context.js';
import { invalidInput } from '../../platform/refused.js';

/** A list's question: what to narrow by, where to go on, how many lines. */
export interface ListQuestion {
  readonly filter: CaseFilter;
  readonly cursor?: string;
  readonly limit: number;
}

const WORD = /^[\w@.-]{1,64}$/;
const FLAG = /^(true|false|1|0)$/;
/** A whole number of somebody does not belong in an address: it is searched by a body of its own. */
const text = (value: string): boolean =>
  value.length <= 100 && !/[\p{Cc}\p{Cs}]/u.test(value) && numberKind(value) === undefined;

const shapes: Readonly<Record<(typeof caseFilters)[number], (value: string) => boolean>> = {
  procedure: (v) => WORD.test(v),
  stage: (v) => WORD.test(v),
  matter: (v) => WORD.test(v),
  officer: isUuid,
  unit: text,
  from: isCivilDate,
  to: isCivilDate,
  text,
  overdue: (v) => FLAG.test(v),
  gaps: (v) => FLAG.test(v),
  recording: (v) => WORD.test(v),
  review: (v) => WORD.test(v),
  publicity: (v) => WORD.test(v),
};

const DEFAULT_LIMIT = 50;
const MOST = 200;

function limitIn(value: string | undefined): number | InputFault {
  const limit = value === undefined ? DEFAULT_LIMIT : Number(value);
  const fits = Number.isInteger(limit) && limit >= 1 && limit <= MOST;
  return fits ? limit : { pointer: '/limit', constraint: 'limit', message: `must be 1 to ${MOST}` };
}

const known = (name: string): name is (typeof caseFilters)[number] => name in shapes;

function faultOf(name: string, value: unknown): InputFault[] {
  if (name === 'cursor' || name === 'limit') return typeof value === 'string' ? [] : [twice(name)];
  if (!known(name))
    return [{ pointer: `/${name}`, constraint: 'whitelistValidation', message: 'is no filter of this list' }];
  if (typeof value !== 'string') return [twice(name)];
  return value === '' || shapes[name](value)
    ? []
    : [{ pointer: `/${name}`, constraint: name, message: 'does not fit' }];
}

const twice = (name: string): InputFault => ({
  pointer: `/${name}`,
  constraint: 'isString',
  message: 'is given more than once',
});

/** Reads a query string. @throws Refused with a pointer for everything that does not fit */
export function readQuestion(query: Readonly<Record<string, unknown>>): ListQuestion {
  const faults = Object.entries(query).flatMap(([name, value]) => faultOf(name, value));
  if (faults.length > 0) throw invalidInput(faults);
  const limit = limitIn(query.limit as string | undefined);
  if (typeof limit !== 'number') throw invalidInput([limit]);
  const given = Object.entries(query).filter(([name, value]) => known(name) && value !== '');
  return { filter: Object.fromEntries(given), limit, ...(query.cursor ? { cursor: query.cursor as string } : {}) };
}
