import type { MigrationInterface, QueryRunner } from 'typeorm';

const own = `agency_id = nullif(current_setting('app.agency', true), '')::uuid`;
const HEX = `~ '^[0-9a-f]{64}$'`;

const table = `
CREATE TABLE anjuan.access_entry (
  agency_id uuid NOT NULL REFERENCES anjuan.agency, seq bigint NOT NULL CHECK (seq > 0),
  prev text NOT NULL CHECK (prev ${HEX}), hash text NOT NULL UNIQUE CHECK (hash ${HEX}),
  body jsonb NOT NULL, person_id uuid NOT NULL, object text, at timestamptz NOT NULL,
  PRIMARY KEY (agency_id, seq), UNIQUE (agency_id, prev));
CREATE INDEX access_entry_object ON anjuan.access_entry (agency_id, object, seq) WHERE object IS NOT NULL;
CREATE INDEX access_entry_person ON anjuan.access_entry (agency_id, person_id, seq);`;

const closed = `
ALTER TABLE anjuan.access_entry ENABLE ROW LEVEL SECURITY;
ALTER TABLE anjuan.access_entry FORCE ROW LEVEL SECURITY;
CREATE POLICY own_agency ON anjuan.access_entry USING (${own}) WITH CHECK (${own});
GRANT SELECT, INSERT ON anjuan.access_entry TO anjuan_app;`;

/** Accesses are leaves of the agency's tree as acts are. */
const queue = `
CREATE TRIGGER queue_entry AFTER INSERT ON anjuan.access_entry FOR EACH ROW EXECUTE FUNCTION anjuan.queue_entry()`;

/** The agency's journal of accesses: who looked at what. The application can only add to it. */
export class Access1763800000008 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('SET LOCAL ROLE anjuan_owner');
    for (const sql of [table, closed, queue]) await runner.query(sql);
    await runner.query('RESET ROLE');
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Not taken back'));
  }
}
