// Tampers inside a transaction, audits what is then there through the same connection, and takes everything back.
import { api } from './server.mjs';

/** One connection of a superuser, and the audit through it. */
export class Look {
  static async open(place) {
    const look = new Look();
    Object.assign(look, place);
    look.client = await place.cluster.superuser(place.name);
    const { readConfig } = await api('platform/config.js');
    const { openStores } = await api('audit/stores.js');
    look.stores = openStores(readConfig({ DATABASE_URL: place.cluster.ownerUrl(place.name), DATA_DIR: place.dataDir }));
    look.recompute = (await api('recompute.js')).recompute;
    look.parts = {
      ...(await api('audit/audit-all.js')),
      ...(await api('audit/finding.js')),
      ...(await api('audit/replayed.js')),
    };
    look.facts = await api('platform/reads/office.query.js');
    return look;
  }

  /** Ids of the files with more than one entry, and the hashes of the leaves in order. */
  async contents() {
    const files = await this.client.query('SELECT id FROM case_file WHERE version > 1 ORDER BY id');
    const leaves = await this.client.query('SELECT hash FROM log_leaf ORDER BY index');
    return { files: files.rows.map(({ id }) => id), leaves: leaves.rows.map(({ hash }) => hash) };
  }

  query = async (sql, params = []) => (await this.client.query(sql, [...params])).rows;

  /** Audits what this transaction sees, as the owner of the tables. */
  async findings(files) {
    const found = [];
    const findings = new this.parts.Findings((finding) => found.push(finding));
    await this.client.query(`SET LOCAL ROLE anjuan_owner; SELECT set_config('app.agency', '${this.agency}', true)`);
    const { stores, recompute } = this;
    await this.parts.auditThrough(this.query, this.agency, { stores, recompute, files, findings });
    return found;
  }

  /** Tampers, looks, takes it back. `tamper` gives back what judges the findings. @returns what is wrong, or undefined */
  async tampered(tamper) {
    await this.client.query(`BEGIN; SET LOCAL session_replication_role = 'replica'`);
    try {
      const judge = await tamper(this.client);
      const findings = await this.findings(false);
      if (findings.length === 0) return 'nothing found';
      return await judge(findings);
    } finally {
      await this.client.query('ROLLBACK');
    }
  }

  /** Tampers with a file on the disk, looks, puts it back. */
  async onDisk(tamper) {
    const undo = tamper();
    await this.client.query('BEGIN READ ONLY');
    try {
      return (await this.findings(true)).length > 0 ? undefined : 'nothing found';
    } finally {
      await this.client.query('ROLLBACK');
      undo();
    }
  }

  /** Looks at what nobody has touched. @returns number of findings */
  async clean(files) {
    await this.client.query('BEGIN READ ONLY');
    try {
      return (await this.findings(files)).length;
    } finally {
      await this.client.query('ROLLBACK');
    }
  }

  /** Makes the row of a file, and what hangs on its later entries, what they were at an earlier version. */
  async rowAt(client, { file, entries, version }) {
    this.office ??= await this.readOffice();
    const { office, holidays } = this.office;
    const { file: state, head } = this.parts.replayed(file, entries.slice(0, version)).at(-1);
    const columns = {
      ...this.recompute.columnsOf(state, { office, holidays }),
      stage: state.stage,
      version: state.version,
    };
    const row = Object.fromEntries(
      Object.entries({ ...columns, head, state }).map(([name, value]) => [
        name.replace(/[A-Z]/g, (c) => `_${c.toLowerCase()}`),
        value,
      ]),
    );
    const names = Object.keys(row).join(', ');
    await client.query(
      `UPDATE case_file SET (${names}) = (SELECT ${names} FROM jsonb_populate_record(NULL::anjuan.case_file, $2)) WHERE id = $1`,
      [file, JSON.stringify(row)],
    );
    await client.query('DELETE FROM document WHERE file_id = $1 AND seq > $2', [file, version]);
  }

  /** The office as the audit reads it; read before anything is tampered with. */
  async readOffice() {
    const client = await this.cluster.application(this.name, this.agency);
    try {
      return await this.facts.readAgency(async (sql, params = []) => (await client.query(sql, [...params])).rows);
    } finally {
      await client.end();
    }
  }

  close() {
    return this.client.end();
  }
}
