import type { MigrationInterface, QueryRunner } from 'typeorm';

const own = `agency_id = nullif(current_setting('app.agency', true), '')::uuid`;
const HASH = `CHECK (hash ~ '^[0-9a-f]{64}$')`;

/** Nodes and checkpoints are never changed; only the queue of what waits is emptied. */
const tables = `
CREATE TABLE anjuan.log_pending (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, agency_id uuid NOT NULL, hash text NOT NULL UNIQUE ${HASH});
CREATE INDEX log_pending_agency ON anjuan.log_pending (agency_id, id);
CREATE TABLE anjuan.log_leaf (
  agency_id uuid NOT NULL, index bigint NOT NULL CHECK (index >= 0), hash text NOT NULL UNIQUE ${HASH},
  PRIMARY KEY (agency_id, index));
CREATE TABLE anjuan.log_node (
  agency_id uuid NOT NULL, level smallint NOT NULL CHECK (level >= 0), index bigint NOT NULL CHECK (index >= 0),
  hash text NOT NULL ${HASH}, PRIMARY KEY (agency_id, level, index));
CREATE TABLE anjuan.checkpoint (
  agency_id uuid NOT NULL, size bigint NOT NULL CHECK (size > 0), root text NOT NULL CHECK (root ~ '^[0-9a-f]{64}$'),
  note text NOT NULL, signed_at timestamptz NOT NULL, PRIMARY KEY (agency_id, size));
CREATE TABLE anjuan.witness (
  agency_id uuid NOT NULL, name text NOT NULL, public_key text NOT NULL CHECK (public_key ~ '^[0-9a-f]{64}$'),
  registered_at timestamptz NOT NULL DEFAULT now(), PRIMARY KEY (agency_id, name));
CREATE TABLE anjuan.witness_signature (
  agency_id uuid NOT NULL, size bigint NOT NULL, name text NOT NULL, line text NOT NULL, seen_at timestamptz NOT NULL,
  PRIMARY KEY (agency_id, size, name), FOREIGN KEY (agency_id, size) REFERENCES anjuan.checkpoint,
  FOREIGN KEY (agency_id, name) REFERENCES anjuan.witness);`;

const grants: Readonly<Record<string, string>> = {
  log_pending: 'SELECT, INSERT, DELETE',
  log_leaf: 'SELECT, INSERT',
  log_node: 'SELECT, INSERT',
  checkpoint: 'SELECT, INSERT',
  witness: 'SELECT, INSERT',
  witness_signature: 'SELECT, INSERT',
};

const closed = (table: string): string => `
  ALTER TABLE anjuan.${table} ENABLE ROW LEVEL SECURITY;
  ALTER TABLE anjuan.${table} FORCE ROW LEVEL SECURITY;
  CREATE POLICY own_agency ON anjuan.${table} USING (${own}) WITH CHECK (${own});
  GRANT ${grants[table]} ON anjuan.${table} TO anjuan_app`;

/** The database itself queues every entry, so that no route can forget to. What was sealed before is queued once. */
const queue = `
CREATE FUNCTION anjuan.queue_entry() RETURNS trigger LANGUAGE plpgsql SET search_path = anjuan, pg_temp AS $$
BEGIN
  INSERT INTO log_pending (agency_id, hash) VALUES (NEW.agency_id, NEW.hash);
  RETURN NULL;
END $$;
CREATE TRIGGER queue_entry AFTER INSERT ON anjuan.journal_entry FOR EACH ROW EXECUTE FUNCTION anjuan.queue_entry();`;

/** Forced row security holds for the owner as well; what is there already is queued before it closes the table. */
const before = `
  ALTER TABLE anjuan.journal_entry NO FORCE ROW LEVEL SECURITY;
  INSERT INTO anjuan.log_pending (agency_id, hash)
    SELECT agency_id, hash FROM anjuan.journal_entry ORDER BY sealed_at, file_id, seq;
  ALTER TABLE anjuan.journal_entry FORCE ROW LEVEL SECURITY`;

/** The agency's Merkle tree over its entries, its signed checkpoints and their witnesses. */
export class Log1763800000006 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('SET LOCAL ROLE anjuan_owner');
    await runner.query(tables);
    await runner.query(before);
    for (const table of Object.keys(grants)) await runner.query(closed(table));
    await runner.query(queue);
    await runner.query('RESET ROLE');
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Not taken back'));
  }
}
