import type { MigrationInterface, QueryRunner } from 'typeorm';

const own = `agency_id = nullif(current_setting('app.agency', true), '')::uuid`;

/** Keys of the agencies, each wrapped by a master key that is not here. One of a kind makes new ciphers. */
const keys = `
CREATE TABLE anjuan.agency_key (
  agency_id uuid NOT NULL REFERENCES anjuan.agency, id uuid NOT NULL, kind text NOT NULL CHECK (kind IN ('data', 'index')),
  master text NOT NULL CHECK (master ~ '^[0-9a-f]{16}$'), wrapped bytea NOT NULL,
  created_at timestamptz NOT NULL, retired_at timestamptz, PRIMARY KEY (agency_id, id));
CREATE UNIQUE INDEX agency_key_current ON anjuan.agency_key (agency_id, kind) WHERE retired_at IS NULL;`;

/** A cipher begins with the id of its key. The foreign key keeps a key from going while a cipher needs it. */
const ciphers = (table: string, column: string): string => `
ALTER TABLE anjuan.${table}
  ADD COLUMN key_id uuid GENERATED ALWAYS AS (encode(substring(${column} FROM 1 FOR 16), 'hex')::uuid) STORED,
  ADD CONSTRAINT ${table}_key FOREIGN KEY (agency_id, key_id) REFERENCES anjuan.agency_key;
CREATE INDEX ${table}_key ON anjuan.${table} (agency_id, key_id);`;

/** What values are found by: a part of a keyed hash of the normalised value, and nothing else of it. */
const marks = `
CREATE TABLE anjuan.party_mark (
  agency_id uuid NOT NULL, ref uuid NOT NULL REFERENCES anjuan.personal_value, kind text NOT NULL CHECK (kind IN ('number', 'phone')),
  key_id uuid NOT NULL, mark integer NOT NULL CHECK (mark BETWEEN 0 AND 65535), PRIMARY KEY (ref, kind, key_id),
  FOREIGN KEY (agency_id, key_id) REFERENCES anjuan.agency_key);
CREATE INDEX party_mark_search ON anjuan.party_mark (agency_id, kind, key_id, mark);`;

/** Lists mark the cases of minors; their day of birth is in no row. */
const minors = 'ALTER TABLE anjuan.case_file ADD COLUMN minor boolean NOT NULL DEFAULT false';

/** The application adds keys and never changes one; marks go with the values they were made of. */
const grants: Readonly<Record<string, string>> = {
  agency_key: 'SELECT, INSERT',
  party_mark: 'SELECT, INSERT, DELETE',
};

const closed = (table: string): string => `
  ALTER TABLE anjuan.${table} ENABLE ROW LEVEL SECURITY;
  ALTER TABLE anjuan.${table} FORCE ROW LEVEL SECURITY;
  CREATE POLICY own_agency ON anjuan.${table} USING (${own}) WITH CHECK (${own});
  GRANT ${grants[table]} ON anjuan.${table} TO anjuan_app`;

/**
 * The key new ciphers are made with. A rotation waits for those who have asked, and who asks afterwards is told the new key:
 * the second statement of a volatile function sees what was committed while the first one waited.
 */
const current = `
CREATE FUNCTION anjuan.current_key(wanted text) RETURNS uuid LANGUAGE plpgsql VOLATILE SET search_path = anjuan, pg_temp AS $$
BEGIN
  PERFORM pg_advisory_xact_lock_shared(7305, hashtext(current_setting('app.agency', true)));
  RETURN (SELECT id FROM agency_key WHERE kind = wanted AND retired_at IS NULL);
END $$`;

/** Keys per agency, the key of each cipher, the blind index, and the mark of minors. */
export class PersonalKeys1763800000015 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('SET LOCAL ROLE anjuan_owner');
    await runner.query(keys);
    await runner.query(ciphers('personal_value', 'cipher'));
    await runner.query(ciphers('document', 'model'));
    await runner.query(ciphers('totp', 'cipher'));
    await runner.query(marks);
    await runner.query(minors);
    for (const table of Object.keys(grants)) await runner.query(closed(table));
    await runner.query(current);
    await runner.query('RESET ROLE');
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Not taken back'));
  }
}
