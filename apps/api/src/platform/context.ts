import type { Role } from '@anjuan/procedure';

/** Whose rows a transaction may see; an empty context sees none. */
export interface Context {
  readonly agency?: string;
  readonly person?: string;
  /** Hash of a session token: opens that one session row. */
  readonly token?: string;
  /** User name of a sign-in: opens that one account. */
  readonly login?: string;
  /** The public face of the agencies: their names, and the records they published. */
  readonly face?: boolean;
  /** A supervisor of the district reads an office below; the database asks the session of the token whether that is so. */
  readonly scope?: 'district';
}

/** An office below a district. */
export interface Below {
  readonly id: string;
  readonly name: string;
}

/** Who is signed in, as guards and services know them. */
export interface SignedIn {
  readonly agency: string;
  readonly person: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly token: string;
  /** Set while a supervisor of a district reads one office below; `agency` is that office then. */
  readonly scope?: 'district';
  /** Name of the district somebody comes from, whose look is kept in the office's own journal. */
  readonly from?: string;
  /** Set for a supervisor of a district as long as no office is named: what is asked for, is asked of each of them. */
  readonly below?: readonly Below[];
}

/** The context in which a supervisor of a district reads one office below. */
export const lookingAt = ({ below: _all, ...me }: SignedIn, office: string): SignedIn => ({
  ...me,
  agency: office,
  scope: 'district',
});

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
export function contextSql({ agency, person, token, login, face, scope }: Context): string {
  const settings = [
    ...set('agency', agency, UUID),
    ...set('person', person, UUID),
    ...set('token', token, HASH),
    ...set('login', login, /^[\p{L}\p{N}._@-]{1,64}$/u),
    ...set('face', face ? 'on' : undefined, /^on$/),
    ...set('scope', scope, /^district$/),
  ];
  return settings.length > 0 ? `SELECT ${settings.join(', ')}` : 'SELECT 1';
}
