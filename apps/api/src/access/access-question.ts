import { isUuid } from '../platform/context.js';
import { fault } from '../platform/refused.js';

/** Which accesses are asked for. */
export interface AccessQuestion {
  /** Only entries before this one. */
  readonly before: number;
  readonly limit: number;
  readonly person?: string;
}

const MOST = 200;
const WHOLE = /^\d{1,15}$/;

type Check = readonly [constraint: string, message: string, fits: (value: string) => boolean];
const checks: Readonly<Record<string, Check>> = {
  cursor: ['cursor', 'is no cursor of this list', (value) => WHOLE.test(value)],
  limit: ['limit', `must be 1 to ${MOST}`, (value) => WHOLE.test(value) && Number(value) >= 1 && Number(value) <= MOST],
  person: ['isUuid', 'must be the id of a person', isUuid],
};

/** Reads a query string. @throws Refused that names the parameter */
export function readAccessQuestion(query: Readonly<Record<string, unknown>>): AccessQuestion {
  for (const [name, value] of Object.entries(query)) {
    const check = checks[name];
    if (!check) throw fault(`/${name}`, 'whitelistValidation', 'is no filter of this list');
    const [constraint, message, fits] = check;
    if (typeof value !== 'string' || !fits(value)) throw fault(`/${name}`, constraint, message);
  }
  const { cursor, limit = '50', person } = query as Readonly<Record<string, string | undefined>>;
  const before = cursor === undefined ? Number.MAX_SAFE_INTEGER : Number(cursor);
  return { before, limit: Number(limit), ...(person ? { person } : {}) };
}
