import { randomBytes } from 'node:crypto';
import type pg from 'pg';

const NAMES = ['anjuan_owner', 'anjuan_finder', 'anjuan_app'];

/** Makes a role when it is missing; another server process may be making it at the same moment. */
const ensure = (name: string): string => `
DO $$ BEGIN CREATE ROLE ${name} NOLOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE;
EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$;`;

/** The owner of the tables, the finder of the searches, and the application, which owns nothing. */
export async function ensureRoles(client: pg.Client): Promise<void> {
  for (const name of NAMES) await client.query(ensure(name));
  const { rows } = await client.query<{ super: boolean }>(
    'SELECT rolsuper AS super FROM pg_roles WHERE rolname = current_user',
  );
  if (rows[0]?.super) return;
  await client.query('GRANT anjuan_owner, anjuan_finder, anjuan_app TO CURRENT_USER WITH SET TRUE, INHERIT FALSE');
}

/** Opens the application's role with a password nobody knows, new at each start. */
export async function appUrlWithFreshPassword(client: pg.Client, ownerUrl: string): Promise<string> {
  const password = randomBytes(24).toString('base64url');
  await client.query(`ALTER ROLE anjuan_app LOGIN PASSWORD '${password}'`);
  const url = new URL(ownerUrl);
  url.username = 'anjuan_app';
  url.password = password;
  return url.toString();
}

/** The owner's connection under the role the tables belong to: for what the application itself may not do. */
export function asOwner(ownerUrl: string): string {
  const url = new URL(ownerUrl);
  url.searchParams.set('options', '-c role=anjuan_owner -c search_path=anjuan');
  return url.toString();
}

/** The owner's connection under the application's role: for work beside a running server, whose password is its own. */
export function asApplication(ownerUrl: string): string {
  const url = new URL(ownerUrl);
  if (url.username !== 'anjuan_app') url.searchParams.set('options', '-c role=anjuan_app -c search_path=anjuan');
  return url.toString();
}
