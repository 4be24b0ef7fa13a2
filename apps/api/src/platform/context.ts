import type { Role } from '@anjuan/procedure';
import { type Sight, sightOf } from './sight.js';

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
  /** What the person is here for; how far he or she sees follows from it. */
  readonly roles?: readonly Role[];
  /** The server itself asks, for nobody: jobs, nightly runs, public pages. It sees every file of the agency. */
  readonly system?: true;
  /** The audit administrator asks about files without reading them; who had to stand aside from one is still out of it. */
  readonly overseeing?: true;
  /** An act is performed: what is opened for reading in an emergency is not opened for that. */
  readonly acting?: true;
}

/** The server's own context for an agency. */
export const bySystem = (agency: string): Context & Pick<SignedIn, 'agency'> => ({ agency, system: true });

/**
 * An administrator of the log asks whether a record holds and who looked at it, never what stands in it: for that alone the
 * whole office is in sight, but for what somebody was recused from. Anybody else asks with the own eyes.
 */
export const overseeing = (me: SignedIn): Context & SignedIn =>
  me.roles.includes('audit-admin') ? { ...me, overseeing: true } : me;

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

/** How far the asker sees; without roles nothing that hangs on a file. */
function sight({ system, overseeing: whole, roles }: Context): Sight | 'system' | undefined {
  if (system) return 'system';
  if (whole) return 'agency';
  return roles && sightOf(roles);
}

/** Sights that depend on the person: what each row is compared with is worked out behind the settings, which come first. */
const SETTLED: ReadonlySet<string> = new Set<Sight>(['agency', 'unit', 'office']);

/** SQL that tells row-level security who asks, for this transaction only. Values are checked, so none can break out. */
export function contextSql(context: Context): string {
  const { agency, person, token, login, face, scope, acting } = context;
  const far = sight(context);
  const settings = [
    ...set('agency', agency, UUID),
    ...set('person', person, UUID),
    ...set('token', token, HASH),
    ...set('login', login, /^[\p{L}\p{N}._@-]{1,64}$/u),
    ...set('face', face ? 'on' : undefined, /^on$/),
    ...set('scope', scope, /^district$/),
    ...set('sight', far, /^[a-z]+$/),
    ...set('acting', acting ? 'on' : undefined, /^on$/),
    ...(far && SETTLED.has(far) ? ['anjuan.settle_sight()'] : []),
  ];
  // An act asks by keys alone: one plan for all values is the best there is, and is made once.
  if (acting) settings.push(`set_config('plan_cache_mode', 'force_generic_plan', true)`);
  return settings.length > 0 ? `SELECT ${settings.join(', ')}` : 'SELECT 1';
}
