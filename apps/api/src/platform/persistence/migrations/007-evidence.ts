import type { MigrationInterface, QueryRunner } from 'typeorm';

const own = `agency_id = nullif(current_setting('app.agency', true), '')::uuid`;
const DIGEST = `CHECK (digest ~ '^[0-9a-f]{64}$')`;

/** What is known of a file at its arrival never changes; what the file says of itself is kept apart from it. */
const arrival = `
ALTER TABLE anjuan.evidence_blob
  ADD COLUMN scan text NOT NULL DEFAULT 'none' CHECK (scan IN ('clean', 'part', 'none')), ADD COLUMN readings jsonb;`;

const tables = `
CREATE TABLE anjuan.upload (
  id uuid PRIMARY KEY, agency_id uuid NOT NULL REFERENCES anjuan.agency, person_id uuid NOT NULL, name text NOT NULL,
  bytes bigint NOT NULL CHECK (bytes > 0), declared_digest text, declared_type text, started_at timestamptz NOT NULL,
  digest text ${DIGEST}, media_type text,
  FOREIGN KEY (agency_id, person_id) REFERENCES anjuan.person (agency_id, id));
CREATE INDEX upload_started ON anjuan.upload (agency_id, started_at);
CREATE TABLE anjuan.custody_event (
  agency_id uuid NOT NULL, digest text NOT NULL, seq integer NOT NULL CHECK (seq > 0),
  prev text NOT NULL CHECK (prev ~ '^[0-9a-f]{64}$'), hash text NOT NULL UNIQUE CHECK (hash ~ '^[0-9a-f]{64}$'),
  body jsonb NOT NULL, at timestamptz NOT NULL,
  PRIMARY KEY (agency_id, digest, seq), UNIQUE (agency_id, digest, prev),
  FOREIGN KEY (agency_id, digest) REFERENCES anjuan.evidence_blob);
CREATE TABLE anjuan.derived_copy (
  agency_id uuid NOT NULL, original text NOT NULL, kind text NOT NULL, digest text NOT NULL ${DIGEST},
  media_type text NOT NULL, bytes bigint NOT NULL CHECK (bytes > 0), made_by text NOT NULL, made_at timestamptz NOT NULL,
  PRIMARY KEY (agency_id, original, kind),
  FOREIGN KEY (agency_id, original) REFERENCES anjuan.evidence_blob (agency_id, digest));
CREATE INDEX derived_copy_digest ON anjuan.derived_copy (agency_id, digest);
CREATE INDEX rendition_digest ON anjuan.rendition (agency_id, digest);
CREATE TABLE anjuan.fixity_run (
  id uuid PRIMARY KEY DEFAULT uuidv7(), agency_id uuid NOT NULL REFERENCES anjuan.agency,
  started_at timestamptz NOT NULL, ended_at timestamptz NOT NULL, counted integer NOT NULL, bytes bigint NOT NULL,
  bad text[] NOT NULL, missing text[] NOT NULL);
CREATE INDEX fixity_run_last ON anjuan.fixity_run (agency_id, id DESC);`;

/** Only uploads that are under way are changed and forgotten; the rest is only added to. */
const grants: Readonly<Record<string, string>> = {
  upload: 'SELECT, INSERT, UPDATE (digest, media_type), DELETE',
  custody_event: 'SELECT, INSERT',
  derived_copy: 'SELECT, INSERT',
  fixity_run: 'SELECT, INSERT',
};

const closed = (table: string): string => `
  ALTER TABLE anjuan.${table} ENABLE ROW LEVEL SECURITY;
  ALTER TABLE anjuan.${table} FORCE ROW LEVEL SECURITY;
  CREATE POLICY own_agency ON anjuan.${table} USING (${own}) WITH CHECK (${own});
  GRANT ${grants[table]} ON anjuan.${table} TO anjuan_app`;

/** Resumable uploads, the custody chain of each file, derived copies, and the nightly re-hash. */
export class Evidence1763800000007 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('SET LOCAL ROLE anjuan_owner');
    await runner.query(arrival);
    await runner.query(tables);
    for (const table of Object.keys(grants)) await runner.query(closed(table));
    await runner.query('RESET ROLE');
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Not taken back'));
  }
}
