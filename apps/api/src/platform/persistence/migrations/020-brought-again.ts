import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who brought in bytes that were there already has them in hand as well; their custody chain alone knows who that was. */
const owned = `
DROP POLICY IF EXISTS sight ON anjuan.evidence_blob;
CREATE INDEX custody_event_again ON anjuan.custody_event (agency_id, (body ->> 'person')) WHERE body ->> 'kind' = 'arrived-again';
CREATE POLICY finder ON anjuan.custody_event FOR SELECT TO anjuan_finder USING (true);
GRANT SELECT (agency_id, digest, body) ON anjuan.custody_event TO anjuan_finder;
GRANT CREATE ON SCHEMA anjuan TO anjuan_finder;`;

const finder = `
CREATE FUNCTION anjuan.find_brought_again() RETURNS SETOF text LANGUAGE sql STABLE SECURITY DEFINER SET search_path = anjuan, pg_temp AS $$
  SELECT digest FROM custody_event WHERE agency_id = nullif(current_setting('app.agency', true), '')::uuid
    AND body ->> 'kind' = 'arrived-again' AND body ->> 'person' = nullif(current_setting('app.person', true), '') $$;
REVOKE ALL ON FUNCTION anjuan.find_brought_again() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION anjuan.find_brought_again() TO anjuan_app;`;

/** The second uploader of the same bytes sees them too. */
export class BroughtAgain1763800000020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('SET LOCAL ROLE anjuan_owner');
    await runner.query(owned);
    await runner.query('SET LOCAL ROLE anjuan_finder');
    await runner.query(finder);
    await runner.query('SET LOCAL ROLE anjuan_owner');
    await runner.query('REVOKE CREATE ON SCHEMA anjuan FROM anjuan_finder');
    await runner.query('RESET ROLE');
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Not taken back'));
  }
}
