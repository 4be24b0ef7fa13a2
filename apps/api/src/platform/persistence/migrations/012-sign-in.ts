import type { MigrationInterface, QueryRunner } from 'typeorm';

const own = `agency_id = nullif(current_setting('app.agency', true), '')::uuid`;
const held = `nullif(current_setting('app.token', true), '')`;
const HEX = `~ '^[0-9a-f]{64}$'`;
const PERSON = 'agency_id uuid NOT NULL, person_id uuid NOT NULL';
const REFERS = 'FOREIGN KEY (agency_id, person_id) REFERENCES anjuan.person (agency_id, id)';

/** Somebody who was invited has no password yet. A session knows how far its sign-in has come, and since when it idles. */
const changed = `
ALTER TABLE anjuan.person ALTER COLUMN password_hash DROP NOT NULL, ADD COLUMN password_set_at timestamptz;
ALTER TABLE anjuan.session
  ADD COLUMN id uuid NOT NULL DEFAULT uuidv7() UNIQUE,
  ADD COLUMN state text NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'factor', 'enrolling', 'expired')),
  ADD COLUMN idle_seconds integer NOT NULL DEFAULT 14400 CHECK (idle_seconds > 0),
  ADD COLUMN proved_at timestamptz NOT NULL DEFAULT now(),
  ADD COLUMN address text NOT NULL DEFAULT '', ADD COLUMN agent text NOT NULL DEFAULT '',
  ADD COLUMN challenge text;
CREATE INDEX session_person ON anjuan.session (agency_id, person_id);`;

/**
 * `sign_in_guard` counts failures by keyed hash of the name typed, and of the address. Its rows belong to the installation's
 * first agency, whoever's name it is: a name that nobody has must be counted as one that somebody has.
 */
const tables = `
CREATE TABLE anjuan.invitation (
  id uuid PRIMARY KEY DEFAULT uuidv7(), ${PERSON}, purpose text NOT NULL CHECK (purpose IN ('account', 'reset')),
  token_hash text NOT NULL UNIQUE CHECK (token_hash ${HEX}), created_by uuid,
  created_at timestamptz NOT NULL, expires_at timestamptz NOT NULL, used_at timestamptz, revoked_at timestamptz, ${REFERS});
CREATE INDEX invitation_person ON anjuan.invitation (agency_id, person_id);
CREATE TABLE anjuan.password_past (
  id uuid PRIMARY KEY DEFAULT uuidv7(), ${PERSON}, ended_at timestamptz NOT NULL, hash text NOT NULL, ${REFERS});
CREATE INDEX password_past_person ON anjuan.password_past (agency_id, person_id, id);
CREATE TABLE anjuan.totp (
  id uuid NOT NULL UNIQUE, ${PERSON}, cipher bytea NOT NULL, last_step bigint NOT NULL DEFAULT 0, begun_at timestamptz NOT NULL, confirmed_at timestamptz,
  PRIMARY KEY (agency_id, person_id), ${REFERS});
CREATE TABLE anjuan.passkey (
  id uuid PRIMARY KEY DEFAULT uuidv7(), ${PERSON}, credential_hash text NOT NULL UNIQUE CHECK (credential_hash ${HEX}),
  credential_id text NOT NULL, public_key bytea NOT NULL, counter bigint NOT NULL, transports text[] NOT NULL,
  label text NOT NULL, created_at timestamptz NOT NULL, used_at timestamptz, ${REFERS});
CREATE INDEX passkey_person ON anjuan.passkey (agency_id, person_id);
CREATE TABLE anjuan.recovery_code (
  ${PERSON}, hash text NOT NULL CHECK (hash ${HEX}), made_at timestamptz NOT NULL, used_at timestamptz,
  PRIMARY KEY (agency_id, person_id, hash), ${REFERS});
CREATE TABLE anjuan.oidc_link (
  ${PERSON}, subject_hash text PRIMARY KEY CHECK (subject_hash ${HEX}), linked_at timestamptz NOT NULL, ${REFERS});
CREATE INDEX oidc_link_person ON anjuan.oidc_link (agency_id, person_id);
CREATE TABLE anjuan.spent_challenge (
  agency_id uuid NOT NULL REFERENCES anjuan.agency, hash text PRIMARY KEY CHECK (hash ${HEX}), at timestamptz NOT NULL);
CREATE TABLE anjuan.sign_in_guard (
  agency_id uuid NOT NULL REFERENCES anjuan.agency, key text NOT NULL CHECK (key ${HEX}),
  failures integer NOT NULL CHECK (failures >= 0), since timestamptz NOT NULL, locked_until timestamptz,
  PRIMARY KEY (agency_id, key));`;

const grants: Readonly<Record<string, string>> = {
  invitation: 'SELECT, INSERT, UPDATE',
  password_past: 'SELECT, INSERT, DELETE',
  totp: 'SELECT, INSERT, UPDATE, DELETE',
  passkey: 'SELECT, INSERT, UPDATE, DELETE',
  recovery_code: 'SELECT, INSERT, UPDATE, DELETE',
  oidc_link: 'SELECT, INSERT, DELETE',
  spent_challenge: 'SELECT, INSERT, DELETE',
  sign_in_guard: 'SELECT, INSERT, UPDATE, DELETE',
};

const closed = (table: string): string => `
ALTER TABLE anjuan.${table} ENABLE ROW LEVEL SECURITY;
ALTER TABLE anjuan.${table} FORCE ROW LEVEL SECURITY;
CREATE POLICY own_agency ON anjuan.${table} USING (${own}) WITH CHECK (${own});
GRANT ${grants[table]} ON anjuan.${table} TO anjuan_app;`;

/** Before the agency is known only the one row may be seen of which the secret is in hand. */
const narrow = `
CREATE POLICY own_invitation ON anjuan.invitation FOR SELECT USING (token_hash = ${held});
CREATE POLICY own_passkey ON anjuan.passkey FOR SELECT USING (credential_hash = ${held});
CREATE POLICY own_link ON anjuan.oidc_link FOR SELECT USING (subject_hash = ${held});`;

/** Invitations, second factors, single sign-on, and the lock against guessing. */
export class SignIn1763800000012 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('SET LOCAL ROLE anjuan_owner');
    await runner.query(changed);
    await runner.query(tables);
    for (const table of Object.keys(grants)) await runner.query(closed(table));
    await runner.query(narrow);
    await runner.query('RESET ROLE');
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Not taken back'));
  }
}
