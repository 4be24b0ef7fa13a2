import type { MigrationInterface, QueryRunner } from 'typeorm';

const own = `agency_id = nullif(current_setting('app.agency', true), '')::uuid`;

/** Who had to stand aside, and whether a file is the office's own affair: both follow from the file. */
const columns = `
ALTER TABLE anjuan.case_file
  ADD COLUMN of_office boolean NOT NULL DEFAULT false, ADD COLUMN recused uuid[] NOT NULL DEFAULT '{}'`;

/**
 * A file opened for reading out of need. It need not exist: who asks is told the same in either case. Only its review is
 * added later, and only once.
 */
const looks = `
CREATE TABLE anjuan.emergency_look (
  id uuid PRIMARY KEY DEFAULT uuidv7(), agency_id uuid NOT NULL, file_id uuid NOT NULL, person_id uuid NOT NULL,
  ground text NOT NULL, reason text NOT NULL, at timestamptz NOT NULL, until timestamptz NOT NULL CHECK (until > at),
  reviewed_at timestamptz, reviewed_by uuid, verdict text CHECK (verdict IN ('justified', 'unjustified')), remark text,
  CHECK ((reviewed_at IS NULL) = (verdict IS NULL) AND (reviewed_by IS NULL) = (verdict IS NULL)), CHECK (reviewed_by <> person_id),
  FOREIGN KEY (agency_id, person_id) REFERENCES anjuan.person (agency_id, id),
  FOREIGN KEY (agency_id, reviewed_by) REFERENCES anjuan.person (agency_id, id));
CREATE INDEX emergency_look_person ON anjuan.emergency_look (person_id, until);
CREATE INDEX emergency_look_open ON anjuan.emergency_look (agency_id, id DESC);
ALTER TABLE anjuan.emergency_look ENABLE ROW LEVEL SECURITY;
ALTER TABLE anjuan.emergency_look FORCE ROW LEVEL SECURITY;
CREATE POLICY own_agency ON anjuan.emergency_look USING (${own}) WITH CHECK (${own});
GRANT SELECT, INSERT, UPDATE (reviewed_at, reviewed_by, verdict, remark) ON anjuan.emergency_look TO anjuan_app;`;

/** The people of the asker's own unit; asked once for a statement. */
const colleagues = `
CREATE FUNCTION anjuan.colleagues() RETURNS uuid[] LANGUAGE sql STABLE SET search_path = anjuan, pg_temp AS $$
  SELECT coalesce(array_agg(p.id), '{}') FROM person p JOIN person me ON me.agency_id = p.agency_id AND me.unit_id = p.unit_id
   WHERE me.id = nullif(current_setting('app.person', true), '')::uuid $$;
REVOKE ALL ON FUNCTION anjuan.colleagues() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION anjuan.colleagues() TO anjuan_app;`;

/** What guards a row asks for itself, whatever the writer sees. */
const guards = ['rendition_not_late', 'derived_copy_not_late', 'evidence_use_not_late', 'only_by_entry']
  .map((name) => `ALTER FUNCTION anjuan.${name}() SECURITY DEFINER`)
  .join('; ');

/** Sight of a file by unit, recusal and need. The policies themselves are made with those of every table. */
export class Sight1763800000016 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('SET LOCAL ROLE anjuan_owner');
    for (const sql of [columns, looks, colleagues, guards]) await runner.query(sql);
    await runner.query('RESET ROLE');
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Not taken back'));
  }
}
