import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables = `
CREATE TABLE agency (
  agency_id uuid PRIMARY KEY,
  name text NOT NULL, district text NOT NULL, address text NOT NULL, phone text NOT NULL,
  complaints text NOT NULL, reconsideration text NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now());
CREATE TABLE agency_setting (
  agency_id uuid NOT NULL REFERENCES agency, key text NOT NULL, value jsonb NOT NULL, PRIMARY KEY (agency_id, key));
CREATE TABLE unit (
  agency_id uuid NOT NULL REFERENCES agency, id text NOT NULL, name text NOT NULL, PRIMARY KEY (agency_id, id));
CREATE TABLE person (
  id uuid PRIMARY KEY, agency_id uuid NOT NULL REFERENCES agency,
  username text NOT NULL UNIQUE, password_hash text NOT NULL, name text NOT NULL, unit_id text NOT NULL,
  roles text[] NOT NULL, certificate jsonb, qualification jsonb, first_review_on date,
  active boolean NOT NULL DEFAULT true, demo boolean NOT NULL DEFAULT false,
  UNIQUE (agency_id, id), FOREIGN KEY (agency_id, unit_id) REFERENCES unit);
CREATE TABLE session (
  token_hash text PRIMARY KEY CHECK (token_hash ~ '^[0-9a-f]{64}$'), agency_id uuid NOT NULL, person_id uuid NOT NULL,
  created_at timestamptz NOT NULL, seen_at timestamptz NOT NULL, expires_at timestamptz NOT NULL,
  FOREIGN KEY (agency_id, person_id) REFERENCES person (agency_id, id));
CREATE INDEX session_expires ON session (expires_at);
CREATE TABLE power (
  agency_id uuid NOT NULL REFERENCES agency, matter text NOT NULL, valid_from date NOT NULL, valid_to date,
  PRIMARY KEY (agency_id, matter, valid_from));
CREATE TABLE hearing_threshold (
  agency_id uuid NOT NULL REFERENCES agency, valid_from date NOT NULL, person_fen bigint NOT NULL, unit_fen bigint NOT NULL,
  confirmed boolean NOT NULL DEFAULT false, PRIMARY KEY (agency_id, valid_from));

CREATE TABLE case_file (
  id uuid PRIMARY KEY, agency_id uuid NOT NULL REFERENCES agency,
  procedure text NOT NULL, kind text NOT NULL, stage text NOT NULL, version integer NOT NULL CHECK (version > 0),
  number text, title text NOT NULL, matter text, party_label text, place text,
  handlers uuid[] NOT NULL, opened_on date NOT NULL, last_act_on date NOT NULL, act_on date,
  due_on date, due_clock text, awaits_roles text[] NOT NULL, review_state text NOT NULL, publicity_state text NOT NULL,
  gap_count integer NOT NULL, outcome text, ended boolean NOT NULL DEFAULT false,
  head text NOT NULL CHECK (head ~ '^[0-9a-f]{64}$'), state jsonb NOT NULL,
  search_text text NOT NULL, search_tsv tsvector GENERATED ALWAYS AS (bigram_tsv(search_text)) STORED,
  UNIQUE (agency_id, id));
CREATE INDEX case_file_page ON case_file (agency_id, opened_on DESC, id DESC);
CREATE INDEX case_file_stage ON case_file (agency_id, kind, stage, opened_on DESC, id DESC);
CREATE INDEX case_file_matter ON case_file (agency_id, matter, opened_on DESC, id DESC);
CREATE INDEX case_file_review ON case_file (agency_id, review_state, opened_on DESC, id DESC);
CREATE INDEX case_file_publicity ON case_file (agency_id, publicity_state, opened_on DESC, id DESC);
CREATE INDEX case_file_due ON case_file (agency_id, due_on, id) WHERE due_on IS NOT NULL;
CREATE INDEX case_file_gaps ON case_file (agency_id, opened_on DESC, id DESC) WHERE gap_count > 0;
CREATE INDEX case_file_handlers ON case_file USING gin (handlers);
CREATE INDEX case_file_awaits ON case_file USING gin (awaits_roles) WHERE NOT ended;
CREATE INDEX case_file_search ON case_file USING gin (search_tsv);

CREATE TABLE journal_entry (
  file_id uuid NOT NULL, agency_id uuid NOT NULL, seq integer NOT NULL CHECK (seq > 0),
  prev text NOT NULL CHECK (prev ~ '^[0-9a-f]{64}$'), hash text NOT NULL UNIQUE CHECK (hash ~ '^[0-9a-f]{64}$'),
  body jsonb NOT NULL, idempotency_key text, request_hash text, sealed_at timestamptz NOT NULL,
  PRIMARY KEY (file_id, seq), UNIQUE (file_id, prev), UNIQUE (file_id, idempotency_key),
  FOREIGN KEY (agency_id, file_id) REFERENCES case_file (agency_id, id) DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE document (
  id uuid PRIMARY KEY, agency_id uuid NOT NULL, file_id uuid NOT NULL, seq integer NOT NULL, template text NOT NULL,
  number text NOT NULL, issued_on date NOT NULL, hash text NOT NULL CHECK (hash ~ '^[0-9a-f]{64}$'), model bytea NOT NULL,
  UNIQUE (agency_id, id), FOREIGN KEY (file_id, seq) REFERENCES journal_entry);
CREATE INDEX document_file ON document (agency_id, file_id, seq);
CREATE TABLE rendition (
  document_id uuid PRIMARY KEY, agency_id uuid NOT NULL, digest text NOT NULL, bytes bigint NOT NULL,
  rendered_at timestamptz NOT NULL, FOREIGN KEY (agency_id, document_id) REFERENCES document (agency_id, id));
CREATE TABLE evidence_blob (
  agency_id uuid NOT NULL REFERENCES agency, digest text NOT NULL CHECK (digest ~ '^[0-9a-f]{64}$'), media_type text NOT NULL,
  bytes bigint NOT NULL CHECK (bytes > 0), name text NOT NULL, uploaded_by uuid NOT NULL, uploaded_at timestamptz NOT NULL,
  PRIMARY KEY (agency_id, digest));
CREATE TABLE personal_value (
  ref uuid PRIMARY KEY, agency_id uuid NOT NULL, file_id uuid NOT NULL, cipher bytea, salt text, commitment text NOT NULL,
  created_at timestamptz NOT NULL, destroyed_at timestamptz,
  FOREIGN KEY (agency_id, file_id) REFERENCES case_file (agency_id, id) DEFERRABLE INITIALLY DEFERRED);
CREATE INDEX personal_value_file ON personal_value (agency_id, file_id);
CREATE TABLE number_series (
  agency_id uuid NOT NULL REFERENCES agency, series text NOT NULL, year integer NOT NULL, last integer NOT NULL,
  PRIMARY KEY (agency_id, series, year));
CREATE TABLE publication_record (
  id uuid PRIMARY KEY, agency_id uuid NOT NULL, file_id uuid NOT NULL, track text NOT NULL, state text NOT NULL,
  view jsonb NOT NULL, decided_on date NOT NULL, published_on date NOT NULL, proof text NOT NULL,
  search_text text NOT NULL, search_tsv tsvector GENERATED ALWAYS AS (bigram_tsv(search_text)) STORED,
  UNIQUE (file_id, track), FOREIGN KEY (agency_id, file_id) REFERENCES case_file (agency_id, id));
CREATE INDEX publication_record_page ON publication_record (agency_id, published_on DESC, id DESC);
CREATE TABLE reading_log (
  id uuid PRIMARY KEY DEFAULT uuidv7(), agency_id uuid NOT NULL, person_id uuid NOT NULL, file_id uuid NOT NULL,
  ref uuid NOT NULL, purpose text NOT NULL, at timestamptz NOT NULL);
CREATE TABLE notification (
  id uuid PRIMARY KEY DEFAULT uuidv7(), agency_id uuid NOT NULL, person_id uuid NOT NULL, file_id uuid NOT NULL,
  seq integer NOT NULL, created_at timestamptz NOT NULL, read_at timestamptz, UNIQUE (person_id, file_id, seq));
`;

/** Bigrams of every run of letters, and the last character of each run, so that one character can be searched by prefix. */
const bigrams = `
CREATE FUNCTION bigram_tsv(t text) RETURNS tsvector LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT coalesce(array_to_tsvector(array_agg(DISTINCT g)), ''::tsvector) FROM (
    SELECT a.c || CASE WHEN b.c ~ '\\w' THEN b.c ELSE '' END g
      FROM (SELECT c, i FROM unnest(string_to_array(lower(t), NULL)) WITH ORDINALITY x(c, i)) a
      LEFT JOIN (SELECT c, i FROM unnest(string_to_array(lower(t), NULL)) WITH ORDINALITY x(c, i)) b ON b.i = a.i + 1
     WHERE a.c ~ '\\w') s $$;`;

/** What the application's role may do with each table; it owns nothing, and what is evidence it can only add. */
const grants: Readonly<Record<string, string>> = {
  agency: 'SELECT, INSERT, UPDATE',
  agency_setting: 'SELECT, INSERT, UPDATE',
  unit: 'SELECT, INSERT, UPDATE',
  person: 'SELECT, INSERT, UPDATE',
  session: 'SELECT, INSERT, UPDATE, DELETE',
  power: 'SELECT, INSERT, UPDATE',
  hearing_threshold: 'SELECT, INSERT, UPDATE',
  case_file: 'SELECT, INSERT, UPDATE',
  journal_entry: 'SELECT, INSERT',
  document: 'SELECT, INSERT',
  rendition: 'SELECT, INSERT',
  evidence_blob: 'SELECT, INSERT',
  personal_value: 'SELECT, INSERT, UPDATE',
  number_series: 'SELECT, INSERT, UPDATE',
  publication_record: 'SELECT, INSERT, UPDATE',
  reading_log: 'SELECT, INSERT',
  notification: 'SELECT, INSERT, UPDATE',
};

const closed = (table: string): string => `
ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;
CREATE POLICY own_agency ON ${table} USING (agency_id = nullif(current_setting('app.agency', true), '')::uuid)
  WITH CHECK (agency_id = nullif(current_setting('app.agency', true), '')::uuid);
GRANT ${grants[table]} ON ${table} TO anjuan_app;`;

/** Before the agency is known only one row may be seen: the session of this token, the account of this name. */
const narrow = `
CREATE POLICY own_session ON session FOR SELECT USING (token_hash = nullif(current_setting('app.token', true), ''));
CREATE POLICY session_holder ON person FOR SELECT USING (EXISTS (SELECT 1 FROM session s
  WHERE s.person_id = person.id AND s.token_hash = nullif(current_setting('app.token', true), '')));
CREATE POLICY own_account ON person FOR SELECT USING (username = nullif(current_setting('app.login', true), ''));
CREATE POLICY public_face ON agency FOR SELECT USING (current_setting('app.face', true) = 'on');`;

/** Tables, their forced row-level security, and the grants. */
export class Schema1763800000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE SCHEMA anjuan AUTHORIZATION anjuan_owner');
    await runner.query('SET LOCAL ROLE anjuan_owner');
    await runner.query('SET LOCAL search_path = anjuan');
    await runner.query(bigrams);
    await runner.query(tables);
    await runner.query('GRANT USAGE ON SCHEMA anjuan TO anjuan_app');
    for (const table of Object.keys(grants)) await runner.query(closed(table));
    await runner.query(narrow);
    await runner.query('RESET ROLE');
    await runner.query('RESET search_path');
  }

  down(): Promise<void> {
    return Promise.reject(new Error('The first migration is not taken back'));
  }
}
