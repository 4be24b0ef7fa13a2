import type { MigrationInterface, QueryRunner } from 'typeorm';

/*
 * Row-level security lets the planner use an index only for operators marked leakproof, which text search and array
 * containment are not: under it each search would read the whole agency. These three functions belong to a role of
 * their own whose policy lets it read all rows; they ask for the caller's agency themselves and give back nothing but
 * ids, which the outer query then looks up under row-level security as ever.
 */
const own = `agency_id = nullif(current_setting('app.agency', true), '')::uuid`;
const head = (name: string, args: string) =>
  `CREATE FUNCTION anjuan.${name}(${args}) RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER
   SET search_path = anjuan, pg_temp AS`;

const finders = [
  `${head('find_text', 'q tsquery, pattern text')} $$
     WITH m AS MATERIALIZED (SELECT id, agency_id, search_text FROM case_file WHERE search_tsv @@ q)
     SELECT id FROM m WHERE ${own} AND search_text LIKE pattern $$`,
  `${head('find_handled_by', 'people uuid[]')} $$ SELECT id FROM case_file WHERE handlers && people AND ${own} $$`,
  `${head('find_awaiting', 'wanted text[]')} $$
     SELECT id FROM case_file WHERE NOT ended AND awaits_roles && wanted AND ${own} $$`,
  `${head('find_published', 'q tsquery, pattern text')} $$
     WITH m AS MATERIALIZED (SELECT id, agency_id, search_text FROM publication_record WHERE search_tsv @@ q)
     SELECT id FROM m WHERE ${own} AND search_text LIKE pattern $$`,
];

const signatures = [
  'find_text(tsquery, text)',
  'find_handled_by(uuid[])',
  'find_awaiting(text[])',
  'find_published(tsquery, text)',
];

/** Searches that stay fast under row-level security. */
export class Finders1763800000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('SET LOCAL ROLE anjuan_owner');
    await runner.query('GRANT USAGE, CREATE ON SCHEMA anjuan TO anjuan_finder');
    for (const table of ['case_file', 'publication_record']) {
      await runner.query(`CREATE POLICY finder ON anjuan.${table} FOR SELECT TO anjuan_finder USING (true)`);
      await runner.query(`GRANT SELECT ON anjuan.${table} TO anjuan_finder`);
    }
    await runner.query('SET LOCAL ROLE anjuan_finder');
    for (const finder of finders) await runner.query(finder);
    for (const signature of signatures) {
      await runner.query(`REVOKE ALL ON FUNCTION anjuan.${signature} FROM PUBLIC`);
      await runner.query(`GRANT EXECUTE ON FUNCTION anjuan.${signature} TO anjuan_app`);
    }
    await runner.query('SET LOCAL ROLE anjuan_owner');
    await runner.query('REVOKE CREATE ON SCHEMA anjuan FROM anjuan_finder');
    await runner.query('RESET ROLE');
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Not taken back'));
  }
}
