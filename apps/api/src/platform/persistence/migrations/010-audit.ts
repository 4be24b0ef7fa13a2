import type { MigrationInterface, QueryRunner } from 'typeorm';

const own = `agency_id = nullif(current_setting('app.agency', true), '')::uuid`;

const table = `
CREATE TABLE anjuan.audit_run (
  id uuid PRIMARY KEY DEFAULT uuidv7(), agency_id uuid NOT NULL REFERENCES anjuan.agency,
  started_at timestamptz NOT NULL, ended_at timestamptz NOT NULL, counted jsonb NOT NULL,
  differences integer NOT NULL CHECK (differences >= 0), first jsonb NOT NULL);
CREATE INDEX audit_run_last ON anjuan.audit_run (agency_id, id DESC);`;

const closed = `
ALTER TABLE anjuan.audit_run ENABLE ROW LEVEL SECURITY;
ALTER TABLE anjuan.audit_run FORCE ROW LEVEL SECURITY;
CREATE POLICY own_agency ON anjuan.audit_run USING (${own}) WITH CHECK (${own});
GRANT SELECT, INSERT ON anjuan.audit_run TO anjuan_app;`;

/** Links of custody are leaves of the agency's tree as acts are; those there already are queued once. */
const custody = `
ALTER TABLE anjuan.custody_event NO FORCE ROW LEVEL SECURITY;
INSERT INTO anjuan.log_pending (agency_id, hash) SELECT agency_id, hash FROM anjuan.custody_event ORDER BY at, digest, seq;
ALTER TABLE anjuan.custody_event FORCE ROW LEVEL SECURITY;
CREATE TRIGGER queue_entry AFTER INSERT ON anjuan.custody_event FOR EACH ROW EXECUTE FUNCTION anjuan.queue_entry();`;

/** What the nightly audit found; and custody in the log, so that its end cannot be cut off unseen. */
export class AuditRuns1763800000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('SET LOCAL ROLE anjuan_owner');
    // log_pending forces row-level security too, and belongs to the same role.
    await runner.query('ALTER TABLE anjuan.log_pending NO FORCE ROW LEVEL SECURITY');
    for (const sql of [table, closed, custody]) await runner.query(sql);
    await runner.query('ALTER TABLE anjuan.log_pending FORCE ROW LEVEL SECURITY');
    await runner.query('RESET ROLE');
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Not taken back'));
  }
}
