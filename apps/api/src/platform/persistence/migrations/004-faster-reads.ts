import type { MigrationInterface, QueryRunner } from 'typeorm';

const own = `agency_id = nullif(current_setting('app.agency', true), '')::uuid`;

/** Without ORDER BY and LIMIT the planner has no way but the bigram index, so the LIKE can stand beside it. */
const search = (name: string, table: string): string => `
  CREATE OR REPLACE FUNCTION anjuan.${name}(q tsquery, pattern text) RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = anjuan, pg_temp AS $$
    SELECT id FROM ${table} WHERE search_tsv @@ q AND ${own} AND search_text LIKE pattern $$`;

/** Searching for frequent words, and counting open files, at a hundred thousand files. */
export class FasterReads1763800000004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('SET LOCAL ROLE anjuan_owner');
    await runner.query(
      'CREATE INDEX case_file_open ON anjuan.case_file (agency_id, kind, stage, opened_on) WHERE NOT ended',
    );
    await runner.query('GRANT CREATE ON SCHEMA anjuan TO anjuan_finder');
    await runner.query('SET LOCAL ROLE anjuan_finder');
    await runner.query(search('find_text', 'case_file'));
    await runner.query(search('find_published', 'publication_record'));
    await runner.query('SET LOCAL ROLE anjuan_owner');
    await runner.query('REVOKE CREATE ON SCHEMA anjuan FROM anjuan_finder');
    await runner.query('RESET ROLE');
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Not taken back'));
  }
}
