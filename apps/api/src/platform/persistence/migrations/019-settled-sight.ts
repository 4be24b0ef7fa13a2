import type { MigrationInterface, QueryRunner } from 'typeorm';
import { sightOfTable } from '../sight-policies.js';

/**
 * Those in whose sight a file is: who handles it; the office itself where it is the office's own affair; nobody (the nil id)
 * where nobody handles it yet. One column, so that one comparison decides, and an index that counts files without reading them.
 */
const column = `
ALTER TABLE anjuan.case_file ADD COLUMN in_sight_of uuid[] NOT NULL GENERATED ALWAYS AS (
  handlers || CASE WHEN of_office THEN ARRAY[agency_id] ELSE '{}' END
    || CASE WHEN handlers = '{}' THEN ARRAY['00000000-0000-0000-0000-000000000000'::uuid] ELSE '{}' END) STORED;
DROP INDEX anjuan.case_file_stage;
CREATE INDEX case_file_stage ON anjuan.case_file (agency_id, kind, stage, opened_on DESC, id DESC) INCLUDE (in_sight_of, recused);
CREATE INDEX case_file_recused ON anjuan.case_file USING gin (recused) WHERE recused <> '{}';
DROP FUNCTION anjuan.colleagues();`;

/** What the finder reads for it, beside what it reads already. */
const seen = `
CREATE POLICY finder ON anjuan.emergency_look FOR SELECT TO anjuan_finder USING (true);
GRANT SELECT (agency_id, file_id, person_id, until) ON anjuan.emergency_look TO anjuan_finder;
GRANT SELECT (unit_id) ON anjuan.person TO anjuan_finder;
GRANT CREATE ON SCHEMA anjuan TO anjuan_finder;`;

/**
 * Works out once for a transaction what each row is compared with: where the asker stands aside, whose files the asker sees,
 * and what is open to him or her out of need. It asks the context's own agency and person, and gives nothing back.
 */
const settle = `
CREATE FUNCTION anjuan.settle_sight() RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = anjuan, pg_temp AS $$
DECLARE
  office uuid := nullif(current_setting('app.agency', true), '');
  me uuid := nullif(current_setting('app.person', true), '');
  sight text := current_setting('app.sight', true);
BEGIN
  PERFORM set_config('app.aside', CASE WHEN EXISTS (SELECT FROM case_file
    WHERE recused <> '{}' AND recused @> ARRAY[me] AND agency_id = office) THEN ARRAY[me] ELSE '{}' END::text, true);
  IF sight = 'office' THEN
    PERFORM set_config('app.sees', ARRAY[office]::text, true);
  ELSIF sight = 'unit' THEN
    PERFORM set_config('app.sees', (SELECT array_agg(p.id) || ARRAY[office, '00000000-0000-0000-0000-000000000000'] FROM person p
      WHERE p.agency_id = office AND p.unit_id = (SELECT unit_id FROM person WHERE agency_id = office AND id = me))::text, true);
    PERFORM set_config('app.looks', (SELECT coalesce(array_agg(file_id), '{}') FROM emergency_look
      WHERE agency_id = office AND person_id = me AND until > now() AND current_setting('app.acting', true) IS DISTINCT FROM 'on')::text, true);
  END IF;
END $$;
REVOKE ALL ON FUNCTION anjuan.settle_sight() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION anjuan.settle_sight() TO anjuan_app;`;

/** The policies themselves are made anew with those of every table. */
const dropped = Object.keys(sightOfTable).map((table) => `DROP POLICY IF EXISTS sight ON anjuan.${table}`);

/** Sight is worked out when a transaction begins, and a row is compared with the outcome. */
export class SettledSight1763800000019 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('SET LOCAL ROLE anjuan_owner');
    for (const sql of [...dropped, column, seen]) await runner.query(sql);
    await runner.query('SET LOCAL ROLE anjuan_finder');
    await runner.query(settle);
    await runner.query('SET LOCAL ROLE anjuan_owner');
    await runner.query('REVOKE CREATE ON SCHEMA anjuan FROM anjuan_finder');
    await runner.query('RESET ROLE');
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Not taken back'));
  }
}
