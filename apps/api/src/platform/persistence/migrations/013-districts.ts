import type { MigrationInterface, QueryRunner } from 'typeorm';

/** District → office; the teams of an office are its units. Only a district may stand above, and only above an office. */
const columns = `
ALTER TABLE anjuan.agency
  ADD COLUMN kind text NOT NULL DEFAULT 'office' CHECK (kind IN ('district', 'office')),
  ADD COLUMN parent_id uuid CHECK (kind = 'office' OR parent_id IS NULL),
  ADD COLUMN parent_kind text GENERATED ALWAYS AS (CASE WHEN parent_id IS NOT NULL THEN 'district' END) STORED,
  ADD UNIQUE (agency_id, kind), ADD UNIQUE NULLS NOT DISTINCT (parent_id, name),
  ADD FOREIGN KEY (parent_id, parent_kind) REFERENCES anjuan.agency (agency_id, kind);`;

/**
 * A write without a context fails, even one that would have found no row; under the eyes of a district only traces are left. The owner,
 * in whose name a few functions write, is bound by its forced row-level security; nobody else writes but a superuser.
 */
const needContext = `
CREATE FUNCTION anjuan.need_context() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF current_user NOT IN ('anjuan_app', 'anjuan_owner') THEN RETURN NULL; END IF;
  IF current_user = 'anjuan_app' AND coalesce(current_setting('app.agency', true), '') = '' THEN
    RAISE insufficient_privilege USING MESSAGE = 'no agency is set: nothing is written to ' || TG_TABLE_NAME;
  END IF;
  IF current_setting('app.scope', true) = 'district' AND NOT
    (TG_OP = 'INSERT' AND TG_TABLE_NAME IN ('reading_log', 'custody_event', 'derived_copy', 'log_pending')) THEN
    RAISE insufficient_privilege USING MESSAGE = 'a district only reads: nothing is written to ' || TG_TABLE_NAME;
  END IF;
  RETURN NULL;
END $$;`;

/** What the finder's searches read beside what they read already; each of them asks for the caller's own context. */
const seen: Readonly<Record<string, string>> = {
  session: 'token_hash, agency_id, person_id, state',
  person: 'agency_id, id, roles, active',
  agency: 'agency_id, name, kind, parent_id',
  document: 'agency_id, id, proof',
  evidence_blob: 'agency_id, digest',
};

const finder = (returns: string, head: string, body: string): string =>
  `CREATE FUNCTION anjuan.${head} RETURNS ${returns} LANGUAGE sql STABLE SECURITY DEFINER SET search_path = anjuan, pg_temp AS $$ ${body} $$`;

/** The database looks the session up itself: a context alone opens no office to a district. Its end is watched by the guard. */
const functions: Readonly<Record<string, string>> = {
  'supervised()': finder(
    'TABLE (id uuid, name text)',
    'supervised()',
    `SELECT o.agency_id, o.name FROM session s JOIN person p ON p.agency_id = s.agency_id AND p.id = s.person_id
       JOIN agency o ON o.parent_id = s.agency_id
      WHERE s.token_hash = nullif(current_setting('app.token', true), '') AND s.state = 'open' AND p.active AND 'evaluator' = ANY (p.roles)
      ORDER BY o.name`,
  ),
  'looks_below()': finder(
    'boolean',
    'looks_below()',
    `SELECT EXISTS (SELECT FROM supervised() WHERE id = nullif(current_setting('app.agency', true), '')::uuid)`,
  ),
  'office_of(text, text)': finder(
    'SETOF uuid',
    'office_of(kind text, key text)',
    `SELECT s.id FROM supervised() s WHERE CASE kind
       WHEN 'case' THEN EXISTS (SELECT FROM case_file f WHERE f.agency_id = s.id AND f.id = key::uuid)
       WHEN 'document' THEN EXISTS (SELECT FROM document d WHERE d.agency_id = s.id AND d.id = key::uuid)
       WHEN 'evidence' THEN EXISTS (SELECT FROM evidence_blob b WHERE b.agency_id = s.id AND b.digest = key) END`,
  ),
  'office_of_proof(text)': finder(
    'SETOF uuid',
    'office_of_proof(public_id text)',
    `SELECT agency_id FROM document WHERE proof = public_id`,
  ),
  'find_published(tsquery, text)': `CREATE OR REPLACE FUNCTION anjuan.find_published(q tsquery, pattern text)
     RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = anjuan, pg_temp AS $$
       SELECT id FROM publication_record WHERE search_tsv @@ q AND search_text LIKE pattern
         AND (agency_id = nullif(current_setting('app.agency', true), '')::uuid OR current_setting('app.face', true) = 'on') $$`,
};

/** The public reads the published records of every office; a record is never of a draft. */
const face = `
CREATE POLICY public_face ON anjuan.publication_record FOR SELECT TO anjuan_app
  USING (current_setting('app.face', true) = 'on' AND state <> 'drafted');
CREATE INDEX publication_record_newest ON anjuan.publication_record (published_on DESC, id DESC);`;

/** The queue has no rows of agencies: a job is put into it for the agency of the context, or not at all. */
const jobs = `
CREATE OR REPLACE FUNCTION public.enqueue_job(kind text, payload jsonb) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF kind NOT IN ('render-document', 'notify', 'recompute-limits', 'automatic-rows', 'remove-bytes') THEN
    RAISE EXCEPTION 'unknown kind of job %', kind;
  END IF;
  IF (payload->>'agency' = nullif(current_setting('app.agency', true), '')) IS NOT TRUE THEN
    RAISE insufficient_privilege USING MESSAGE = 'a job is of the agency that is set';
  END IF;
  PERFORM graphile_worker.add_job(kind, payload::json, max_attempts => 8, queue_name =>
    CASE WHEN kind IN ('recompute-limits', 'automatic-rows') THEN kind || ' ' || (payload->>'agency') END);
END $$`;

/** Agencies stand in a district, whose supervisors read the offices below. */
export class Districts1763800000013 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('SET LOCAL ROLE anjuan_owner');
    for (const sql of [columns, needContext, face]) await runner.query(sql);
    for (const [table, list] of Object.entries(seen)) {
      await runner.query(`CREATE POLICY finder ON anjuan.${table} FOR SELECT TO anjuan_finder USING (true)`);
      await runner.query(`GRANT SELECT (${list}) ON anjuan.${table} TO anjuan_finder`);
    }
    await this.makeFunctions(runner);
    await runner.query('RESET ROLE');
    await runner.query(jobs);
  }

  private async makeFunctions(runner: QueryRunner): Promise<void> {
    await runner.query('GRANT CREATE ON SCHEMA anjuan TO anjuan_finder');
    await runner.query('SET LOCAL ROLE anjuan_finder');
    for (const [signature, sql] of Object.entries(functions)) {
      await runner.query(sql);
      await runner.query(`REVOKE ALL ON FUNCTION anjuan.${signature} FROM PUBLIC`);
      await runner.query(`GRANT EXECUTE ON FUNCTION anjuan.${signature} TO anjuan_app`);
    }
    await runner.query('SET LOCAL ROLE anjuan_owner');
    await runner.query('REVOKE CREATE ON SCHEMA anjuan FROM anjuan_finder');
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Not taken back'));
  }
}
