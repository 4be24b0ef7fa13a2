import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { asSuperuser } from '../../testing/test-database.js';
import { TestServer } from '../../testing/test-server.js';

let server: TestServer;
beforeAll(async () => {
  server = await TestServer.start();
});
afterAll(() => server.stop());

async function read<T>(text: string): Promise<readonly T[]> {
  return asSuperuser(server.database.name, async (client) => (await client.query(text)).rows as T[]);
}
const names = async (text: string): Promise<readonly string[]> =>
  (await read<{ name: string }>(text)).map(({ name }) => name);

const TABLE = `FROM pg_class c WHERE c.relnamespace = 'anjuan'::regnamespace AND c.relkind IN ('r', 'p', 'f', 'm', 'v')`;
const OWN = `agency_id = \\( SELECT \\(NULLIF\\(current_setting\\('app.agency'::text, true\\), ''::text\\)\\)::uuid AS "nullif"\\)`;

/** Tables without a row's agency: each with the reason. */
const NO_AGENCY: Readonly<Record<string, string>> = {};

/** Every policy that opens more than the own agency's rows to the application, and why it may. */
const OPENINGS: Readonly<Record<string, string>> = {
  'agency.public_face': 'names of the agencies are public',
  'invitation.own_invitation': 'a one-time link opens its own invitation',
  'oidc_link.own_link': 'a single sign-on looks up the one account it names',
  'passkey.own_passkey': 'a passkey looks up its own account',
  'person.own_account': 'a sign-in looks up the one account of its name',
  'person.session_holder': 'a request looks up who holds its token',
  'publication_record.public_face': 'what was published is public',
  'session.own_session': 'a request looks up its own session',
};

/** What writes in the owner's name, under its forced row-level security: nothing but the agency of the context. */
const WRITING: Readonly<Record<string, string>> = {
  destroy_parts: 'empties what a sealed entry of destruction names',
  lock_parts: 'makes what comes late wait for a destruction',
  revive_file: 'takes bytes in anew that were destroyed for another case',
};

describe('every table of the schema, whichever migration made it', () => {
  test('is a plain table of the owner with its agency', async () => {
    const wrong = await read<{
      name: string;
    }>(`SELECT c.relname AS name, c.relkind, pg_get_userbyid(c.relowner) AS owner
      ${TABLE} AND (c.relkind <> 'r' OR pg_get_userbyid(c.relowner) <> 'anjuan_owner' OR NOT EXISTS (SELECT FROM pg_attribute a
        WHERE a.attrelid = c.oid AND a.attname = 'agency_id' AND a.attnotnull))`);
    expect(wrong.filter(({ name }) => !(name in NO_AGENCY))).toEqual([]);
  });

  test('has row-level security enabled and forced', async () => {
    expect(
      await names(`SELECT c.relname AS name ${TABLE} AND NOT (c.relrowsecurity AND c.relforcerowsecurity)`),
    ).toEqual([]);
  });

  test('shows and takes rows of the agency of the context only', async () => {
    const bound = `SELECT FROM pg_policy p WHERE p.polrelid = c.oid AND p.polname = 'own_agency' AND p.polpermissive AND p.polcmd = '*'
      AND pg_get_expr(p.polqual, c.oid) ~ '^\\(${OWN.replaceAll("'", "''")}\\)$'
      AND pg_get_expr(p.polwithcheck, c.oid) ~ '^\\(${OWN.replaceAll("'", "''")}\\)$'`;
    expect(await names(`SELECT c.relname AS name ${TABLE} AND NOT EXISTS (${bound})`)).toEqual([]);
  });

  test('has its limit for districts and its refusal to be written without a context', async () => {
    const limit = `SELECT FROM pg_policy p WHERE p.polrelid = c.oid AND p.polname = 'district' AND NOT p.polpermissive AND p.polcmd = 'r'`;
    const refusal = `SELECT FROM pg_trigger t WHERE t.tgrelid = c.oid AND t.tgname = 'need_context' AND t.tgenabled = 'O'`;
    expect(
      await names(`SELECT c.relname AS name ${TABLE} AND NOT (EXISTS (${limit}) AND EXISTS (${refusal}))`),
    ).toEqual([]);
  });

  test('is opened further by the listed policies only', async () => {
    const openings =
      await names(`SELECT c.relname || '.' || p.polname AS name FROM pg_policy p JOIN pg_class c ON c.oid = p.polrelid
      WHERE p.polpermissive AND p.polname <> 'own_agency' AND p.polroles <> ARRAY['anjuan_finder'::regrole::oid] ORDER BY 1`);
    expect(openings.filter((name) => !(name in OPENINGS))).toEqual([]);
    expect(Object.keys(OPENINGS).filter((name) => !openings.includes(name))).toEqual([]);
  });
});

describe('the role of the application', () => {
  test('is nothing but a login', async () => {
    expect(
      await read(
        `SELECT rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolreplication FROM pg_roles WHERE rolname = 'anjuan_app'`,
      ),
    ).toEqual([
      { rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false, rolreplication: false },
    ]);
  });

  test('is a member of no role it could become', async () => {
    expect(
      await names(`SELECT roleid::regrole::text AS name FROM pg_auth_members WHERE member = 'anjuan_app'::regrole`),
    ).toEqual([]);
  });

  test('owns nothing', async () => {
    expect(
      await names(`SELECT classid::regclass::text || ' ' || objid AS name FROM pg_shdepend
        WHERE refobjid = 'anjuan_app'::regrole AND deptype = 'o'`),
    ).toEqual([]);
  });

  test('may create in no schema and not in the database', async () => {
    expect(
      await names(`SELECT nspname AS name FROM pg_namespace WHERE has_schema_privilege('anjuan_app', oid, 'CREATE')
        AND nspname NOT LIKE 'pg_temp%'`),
    ).toEqual([]);
    expect(
      await names(`SELECT datname AS name FROM pg_database WHERE datname = current_database()
        AND has_database_privilege('anjuan_app', oid, 'CREATE')`),
    ).toEqual([]);
  });

  test('may truncate, refer to or put a trigger on no table, and change no function', async () => {
    expect(
      await names(`SELECT c.relname AS name ${TABLE} AND (has_table_privilege('anjuan_app', c.oid, 'TRUNCATE')
        OR has_table_privilege('anjuan_app', c.oid, 'REFERENCES') OR has_table_privilege('anjuan_app', c.oid, 'TRIGGER'))`),
    ).toEqual([]);
    expect(
      await names(`SELECT proname AS name FROM pg_proc WHERE pronamespace = 'anjuan'::regnamespace
        AND pg_get_userbyid(proowner) NOT IN ('anjuan_owner', 'anjuan_finder')`),
    ).toEqual([]);
  });

  test('what runs with more rights than its caller belongs to the finder, which can only read, or is listed', async () => {
    const writing =
      await names(`SELECT proname AS name FROM pg_proc WHERE pronamespace = 'anjuan'::regnamespace AND prosecdef
      AND prorettype <> 'trigger'::regtype AND pg_get_userbyid(proowner) <> 'anjuan_finder' ORDER BY 1`);
    expect(writing.filter((name) => !(name in WRITING))).toEqual([]);
    expect(
      await names(`SELECT c.relname AS name ${TABLE} AND (has_table_privilege('anjuan_finder', c.oid, 'INSERT')
        OR has_table_privilege('anjuan_finder', c.oid, 'UPDATE') OR has_table_privilege('anjuan_finder', c.oid, 'DELETE'))`),
    ).toEqual([]);
  });
});
