import type { MigrationInterface, QueryRunner } from 'typeorm';
import { guards, lockParts, destroyParts, reviveFile, stillNeeded } from './011-destruction-functions.js';

const own = `agency_id = nullif(current_setting('app.agency', true), '')::uuid`;
const DIGEST = `CHECK (digest ~ '^[0-9a-f]{64}$')`;

/** What is destroyed is emptied, and its row stays with the digest; the two are never out of step. */
const columns = `
ALTER TABLE anjuan.document ALTER COLUMN model DROP NOT NULL, ADD COLUMN destroyed_at timestamptz,
  ADD CHECK ((model IS NULL) = (destroyed_at IS NOT NULL));
ALTER TABLE anjuan.personal_value ADD CHECK ((cipher IS NULL) = (destroyed_at IS NOT NULL)),
  ADD CHECK ((salt IS NULL) = (destroyed_at IS NOT NULL));
ALTER TABLE anjuan.rendition ADD COLUMN destroyed_at timestamptz;
ALTER TABLE anjuan.derived_copy ADD COLUMN destroyed_at timestamptz;
ALTER TABLE anjuan.evidence_blob ADD COLUMN destroyed_at timestamptz, ADD COLUMN salt text,
  ADD CHECK ((salt IS NULL) = (destroyed_at IS NOT NULL)),
  ADD CHECK (destroyed_at IS NULL OR (name = '' AND readings IS NULL));
ALTER TABLE anjuan.case_file
  ADD COLUMN recordings_needed integer NOT NULL DEFAULT 0, ADD COLUMN recordings_met integer NOT NULL DEFAULT 0,
  ADD COLUMN gap_reasons text[] NOT NULL DEFAULT '{}',
  ADD COLUMN retention_class text NOT NULL DEFAULT 'ordinary', ADD COLUMN rested_on date,
  ADD COLUMN holds integer NOT NULL DEFAULT 0, ADD COLUMN disposal text CHECK (disposal IN ('proposed', 'destroyed'));
CREATE INDEX case_file_short ON anjuan.case_file (agency_id, opened_on DESC, id DESC) WHERE recordings_met < recordings_needed;
CREATE INDEX case_file_rested ON anjuan.case_file (agency_id, retention_class, rested_on, id) WHERE rested_on IS NOT NULL;
CREATE INDEX case_file_held ON anjuan.case_file (agency_id, id) WHERE holds > 0;
CREATE INDEX case_file_disposal ON anjuan.case_file (agency_id, disposal, id) WHERE disposal IS NOT NULL;`;

/** Which files name which bytes, and until when: bytes go with the last file that needs them. */
const tables = `
CREATE TABLE anjuan.evidence_use (
  agency_id uuid NOT NULL, digest text NOT NULL ${DIGEST}, file_id uuid NOT NULL, seq integer NOT NULL CHECK (seq > 0),
  given_up_at timestamptz, PRIMARY KEY (agency_id, digest, file_id),
  FOREIGN KEY (agency_id, digest) REFERENCES anjuan.evidence_blob (agency_id, digest),
  FOREIGN KEY (agency_id, file_id) REFERENCES anjuan.case_file (agency_id, id) DEFERRABLE INITIALLY DEFERRED);
CREATE INDEX evidence_use_file ON anjuan.evidence_use (agency_id, file_id);
CREATE TABLE anjuan.blob_removal (
  agency_id uuid NOT NULL, digest text NOT NULL ${DIGEST}, file_id uuid NOT NULL, asked_at timestamptz NOT NULL,
  done_at timestamptz, PRIMARY KEY (agency_id, digest),
  FOREIGN KEY (agency_id, file_id) REFERENCES anjuan.case_file (agency_id, id));
CREATE INDEX blob_removal_left ON anjuan.blob_removal (agency_id, file_id) WHERE done_at IS NULL;`;

/** The application itself empties nothing: it can only ask for what a sealed entry has destroyed. */
const grants: Readonly<Record<string, string>> = {
  evidence_use: 'SELECT, INSERT',
  blob_removal: 'SELECT, UPDATE (done_at)',
};

const closed = (table: string): string => `
  ALTER TABLE anjuan.${table} ENABLE ROW LEVEL SECURITY;
  ALTER TABLE anjuan.${table} FORCE ROW LEVEL SECURITY;
  CREATE POLICY own_agency ON anjuan.${table} USING (${own}) WITH CHECK (${own});
  GRANT ${grants[table]} ON anjuan.${table} TO anjuan_app`;

/** Destruction after the term: what it empties, what it leaves, and who alone may ask for it. */
export class Destruction1763800000011 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('SET LOCAL ROLE anjuan_owner');
    await runner.query(columns);
    await runner.query(tables);
    for (const table of Object.keys(grants)) await runner.query(closed(table));
    for (const sql of [...guards, lockParts, destroyParts, reviveFile]) await runner.query(sql);
    for (const table of ['evidence_blob', 'derived_copy', 'rendition', 'blob_removal']) {
      await runner.query(`CREATE POLICY needed ON anjuan.${table} FOR SELECT TO anjuan_finder USING (true)`);
      const rest = table === 'blob_removal' ? '' : ', destroyed_at';
      await runner.query(`GRANT SELECT (agency_id, digest${rest}) ON anjuan.${table} TO anjuan_finder`);
    }
    await runner.query('GRANT CREATE ON SCHEMA anjuan TO anjuan_finder');
    await runner.query('SET LOCAL ROLE anjuan_finder');
    for (const sql of stillNeeded) await runner.query(sql);
    await runner.query('SET LOCAL ROLE anjuan_owner');
    await runner.query('REVOKE CREATE ON SCHEMA anjuan FROM anjuan_finder');
    await runner.query('RESET ROLE');
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Not taken back'));
  }
}
