import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The action is drawn out of the sealed body by the database itself, so that it can say nothing else; a clause on the body would
 * not reach an index under row-level security. Heads of the log are listed day by day.
 */
const search = `
ALTER TABLE anjuan.access_entry ADD COLUMN action text NOT NULL GENERATED ALWAYS AS (coalesce(body ->> 'action', '')) STORED;
CREATE INDEX access_entry_action ON anjuan.access_entry (agency_id, action, seq);
CREATE INDEX access_entry_at ON anjuan.access_entry (agency_id, at);
CREATE INDEX checkpoint_signed ON anjuan.checkpoint (agency_id, signed_at);`;

/** Searching the journal of accesses, and the log's heads by day. */
export class AccessSearch1763800000018 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('SET LOCAL ROLE anjuan_owner');
    await runner.query(search);
    await runner.query('RESET ROLE');
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Not taken back'));
  }
}
