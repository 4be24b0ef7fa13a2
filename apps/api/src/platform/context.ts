import type { Role } from '@anjuan/procedure';

/** Whose rows a transaction may see; an empty context sees none. */
export interface Context {
  readonly agency?: string;
  readonly person?: string;
  /** Hash of a session token: opens that one session row. */
  readonly token?: string;
  /** User name of a sign-in: opens that one account. */
  readonly login?: string;
  /** The public face of the agencies: their names, nothing else. */
  readonly face?: boolean;
}

/** Who is signed in, as guards and services know them. */
export interface SignedIn {
  readonly agency: string;
  readonly person: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly token: string;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const HASH = /^[0-9a-f]{64}$/;

/** Whether a text is a uuid in lower case. */
export const isUuid = (text: string): boolean => UUID.test(text);

function set(name: string, value: string | undefined, shape: RegExp): string[] {
  if (value === undefined) return [];
  if (!shape.test(value)) throw new Error(`not a value for ${name}`);
  return [`set_config('app.${name}', '${value}', true)`];
}

/** SQL that tells row-level security who asks, for this transaction only. Values are checked, so none can break out. */
export function contextSql({ agency, person, token, login, face }: Context): string {
  const settings = [
    ...set('agency', agency, UUID),
    ...set('person', person, UUID),
    ...set('token', token, HASH),
    ...set('login', login, /^[\p{L}\p{N}._@-]{1,64}$/u),
    ...set('face', face ? 'on' : undefined, /^on$/),
  ];
  return settings.length > 0 ? `SELECT ${settings.join(', ')}` : 'SELECT 1';
}
