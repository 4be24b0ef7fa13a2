import { addDays, isCivilDate } from '@anjuan/calendar';
import { isUuid } from '../platform/context.js';
import { fault } from '../platform/refused.js';

/** Which accesses are asked for. */
export interface AccessQuestion {
  /** Only entries before this one. */
  readonly before: number;
  readonly limit: number;
  readonly person?: string;
  readonly action?: string;
  /** Id of a case: looks at it, its papers and its files. */
  readonly file?: string;
  /** First and last civil day, both included. */
  readonly from?: string;
  readonly to?: string;
}

/** Where a check of the chain goes on: the last entry known to be good, and how many are looked at. */
export interface CheckQuestion {
  readonly seq: number;
  readonly hash?: string;
  readonly limit: number;
}

type Query = Readonly<Record<string, unknown>>;
type Given = Readonly<Record<string, string | undefined>>;
type Check = readonly [constraint: string, message: string, fits: (value: string) => boolean];

const WHOLE = /^\d{1,15}$/;
const upTo = (most: number): Check => [
  'limit',
  `must be 1 to ${most}`,
  (value) => WHOLE.test(value) && Number(value) >= 1 && Number(value) <= most,
];
const day: Check = ['isCivilDate', 'must be a day, YYYY-MM-DD', isCivilDate];

const filters: Readonly<Record<string, Check>> = {
  person: ['isUuid', 'must be the id of a person', isUuid],
  case: ['isUuid', 'must be the id of a case', isUuid],
  action: ['action', 'must be a word and a verb, such as case.read', (value) => /^[a-z]+\.[a-z-]{1,40}$/.test(value)],
  from: day,
  to: day,
};
const paged: Readonly<Record<string, Check>> = {
  ...filters,
  cursor: ['cursor', 'is no cursor of this list', (value) => WHOLE.test(value)],
  limit: upTo(200),
};
const checked: Readonly<Record<string, Check>> = {
  from: ['isInt', 'must be the number of an entry', (value) => WHOLE.test(value)],
  hash: ['isHash', 'must be 64 hexadecimal digits', (value) => /^[0-9a-f]{64}$/.test(value)],
  limit: upTo(100_000),
};

/** Every parameter is known, given once, and has its form. @throws Refused that names the parameter */
function read(query: Query, checks: Readonly<Record<string, Check>>): Given {
  for (const [name, value] of Object.entries(query)) {
    const check = Object.hasOwn(checks, name) && checks[name];
    if (!check) throw fault(`/${name}`, 'whitelistValidation', 'is no filter of this list');
    const [constraint, message, fits] = check;
    if (typeof value !== 'string' || !fits(value)) throw fault(`/${name}`, constraint, message);
  }
  return query as Given;
}

/** Reads a query string. @throws Refused that names the parameter */
export function readAccessQuestion(query: Query): AccessQuestion {
  const { cursor, limit = '50', ...rest } = read(query, paged);
  const before = cursor === undefined ? Number.MAX_SAFE_INTEGER : Number(cursor);
  return { before, limit: Number(limit), ...asked(rest) };
}

/** What a file of accesses is narrowed by; it has no pages. @throws Refused that names the parameter */
export function readExportQuestion(query: Query): Omit<AccessQuestion, 'before' | 'limit'> {
  return asked(read(query, filters));
}

/** @throws Refused that names the parameter */
export function readCheckQuestion(query: Query): CheckQuestion {
  const { from = '0', hash, limit = '20000' } = read(query, checked);
  if (Number(from) > 0 && !hash) throw fault('/hash', 'isHash', 'must say which entry is known to be good');
  return { seq: Number(from), limit: Number(limit), ...(hash ? { hash } : {}) };
}

function asked({ case: file, from, to, person, action }: Given): Omit<AccessQuestion, 'before' | 'limit'> {
  if (from && to && from > to) throw fault('/to', 'order', 'must not be before the first day');
  return Object.fromEntries(Object.entries({ file, from, to, person, action }).filter(([, value]) => value));
}

/** The instant at which a civil day begins in China, where every office is. */
export const dayStart = (on: string, later = 0): string => `${addDays(on, later)}T00:00:00+08:00`;
