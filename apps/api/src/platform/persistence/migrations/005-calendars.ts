import type { MigrationInterface, QueryRunner } from 'typeorm';

const own = `agency_id = nullif(current_setting('app.agency', true), '')::uuid`;

/** One year as its confirmed holiday notice has it; it overlays the calendars shipped with the software. */
const table = `
  CREATE TABLE anjuan.calendar_year (
    agency_id uuid NOT NULL REFERENCES anjuan.agency, year integer NOT NULL CHECK (year BETWEEN 2020 AND 2100),
    status text NOT NULL CHECK (status IN ('notice-imported', 'provisional')), notice text NOT NULL,
    issued_on date NOT NULL, papers text[] NOT NULL, days jsonb NOT NULL, confirmed_on date NOT NULL,
    file_id uuid NOT NULL, PRIMARY KEY (agency_id, year),
    FOREIGN KEY (agency_id, file_id) REFERENCES anjuan.case_file (agency_id, id) DEFERRABLE INITIALLY DEFERRED);
  ALTER TABLE anjuan.calendar_year ENABLE ROW LEVEL SECURITY;
  ALTER TABLE anjuan.calendar_year FORCE ROW LEVEL SECURITY;
  CREATE POLICY own_agency ON anjuan.calendar_year USING (${own}) WITH CHECK (${own});
  GRANT SELECT, INSERT, UPDATE ON anjuan.calendar_year TO anjuan_app`;

/** Batches over a whole agency run one after the other, so that a later notice is not counted before an earlier one. */
const jobs = `
  CREATE OR REPLACE FUNCTION public.enqueue_job(kind text, payload jsonb) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = pg_catalog, pg_temp AS $$
  BEGIN
    IF kind NOT IN ('render-document', 'notify', 'recompute-limits', 'automatic-rows') THEN
      RAISE EXCEPTION 'unknown kind of job %', kind;
    END IF;
    PERFORM graphile_worker.add_job(kind, payload::json, max_attempts => 8, queue_name =>
      CASE WHEN kind IN ('recompute-limits', 'automatic-rows') THEN kind || ' ' || (payload->>'agency') END);
  END $$`;

/** Calendars of an agency, and the batches that follow from them and from the day. */
export class Calendars1763800000005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('SET LOCAL ROLE anjuan_owner');
    await runner.query(table);
    await runner.query('RESET ROLE');
    await runner.query(jobs);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Not taken back'));
  }
}
