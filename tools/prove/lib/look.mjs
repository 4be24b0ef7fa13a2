// Tampers inside a transaction, audits what is then there through the same connection, and takes everything back.
import { createHash } from 'node:crypto';
import { api } from './server.mjs';

/** Tables whose rows come and go with every trial: what was taken back is swept up before it slows the next looks down. */
const TABLES = ['journal_entry', 'case_file', 'document', 'personal_value', 'log_leaf', 'log_node', 'checkpoint'];
const SWEEP_EVERY = 250;
const BEFORE_ALL = '00000000-0000-0000-0000-000000000000';

/** One connection of a superuser, and the audit through it. */
export class Look {
  changes = 0;

  static async open(place) {
    const look = new Look();
    Object.assign(look, place);
    look.client = prepared(await place.cluster.superuser(place.name));
    // No trigger and no key is in the way; set once, since setting it throws away every plan.
    await look.client.query(`SET session_replication_role = 'replica'`);
    const { readConfig } = await api('platform/config.js');
    const { openStores } = await api('audit/stores.js');
    look.stores = openStores(readConfig({ DATABASE_URL: place.cluster.ownerUrl(place.name), DATA_DIR: place.dataDir }));
    look.recompute = (await api('recompute.js')).recompute;
    look.parts = await partsOfTheAudit();
    look.facts = await look.readOffice();
    return look;
  }

  /** Ids of the files with more than one entry, and the hashes of the leaves in order. */
  async contents() {
    const files = await this.client.query('SELECT id FROM case_file WHERE version > 1 ORDER BY id');
    const leaves = await this.client.query('SELECT hash FROM log_leaf ORDER BY index');
    this.ids = (await this.client.query('SELECT id FROM case_file ORDER BY id')).rows.map(({ id }) => id);
    return { files: files.rows.map(({ id }) => id), leaves: leaves.rows.map(({ hash }) => hash) };
  }

  query = async (sql, params = []) => (await this.client.query(sql, [...params])).rows;

  /** Audits what this transaction sees of the whole agency, as the owner of the tables. */
  whole = ({ disk = false } = {}) =>
    this.found(async (findings) => {
      const { stores, recompute, agency } = this;
      await this.parts.auditThrough(this.query, agency, { stores, recompute, files: disk, findings });
    });

  /** The same checks on one file and the log, or on all files on the disk; the office's facts were read once. */
  near = ({ file, disk = false }) =>
    this.found(async (findings) => {
      const { query, stores, recompute, parts } = this;
      const setting = { query, agency: this.facts, stores, recompute, findings, files: disk };
      if (disk) return parts.checkBlobs(setting);
      if (file) await this.nearFile(setting, file);
      await parts.checkLeaves(setting);
      await parts.checkTree(setting);
    });

  async nearFile(setting, file) {
    const { parts, ids } = this;
    const span = { after: ids[ids.indexOf(file) - 1] ?? BEFORE_ALL, to: file };
    const sound = await parts.checkFiles(setting, span);
    await parts.checkPapers(setting, span, sound);
    await parts.checkParties(setting, span, sound);
    await parts.checkPublished(setting, span, sound);
    await parts.checkNamed(setting, sound);
    await parts.checkUses(setting, span, sound);
  }

  async found(audit) {
    const found = [];
    await this.client.query(`SET LOCAL ROLE anjuan_owner; SELECT set_config('app.agency', '${this.agency}', true)`);
    await audit(new this.parts.Findings((finding) => found.push(finding)));
    return found;
  }

  /** Tampers, looks, takes it back. `tamper` gives back what judges the findings. @returns what is wrong, or undefined */
  async tampered(tamper, look) {
    if ((this.changes += 1) % SWEEP_EVERY === 0) await this.client.query(`VACUUM ${TABLES.join(', ')}`);
    await this.client.query('BEGIN');
    try {
      const judge = await tamper(this.client);
      const findings = await look();
      return findings.length === 0 ? 'nothing found' : await judge(findings);
    } finally {
      await this.client.query('ROLLBACK');
    }
  }

  /** Tampers with a file on the disk, looks, puts it back. */
  async onDisk({ tamper, judge }, look) {
    const undo = tamper();
    await this.client.query('BEGIN READ ONLY');
    try {
      const findings = await look();
      return findings.length === 0 ? 'nothing found' : judge(findings);
    } finally {
      await this.client.query('ROLLBACK');
      undo();
    }
  }

  /** Looks at what nobody has touched. @returns number of findings */
  async clean(look) {
    await this.client.query('BEGIN READ ONLY');
    try {
      return (await look()).length;
    } finally {
      await this.client.query('ROLLBACK');
    }
  }

  /** Makes the row of a file, and what hangs on its later entries, what they were at an earlier version. */
  async rowAt(client, { file, entries, version }) {
    const { office, holidays } = this.facts;
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
    const { readAgency } = await api('platform/reads/office.query.js');
    const client = await this.cluster.application(this.name, this.agency);
    try {
      return await readAgency(async (sql, params = []) => (await client.query(sql, [...params])).rows);
    } finally {
      await client.end();
    }
  }

  close() {
    return this.client.end();
  }
}

/** The audit, whole and check by check, as the server has it. */
async function partsOfTheAudit() {
  const checks = ['files', 'papers', 'parties', 'published', 'blobs', 'uses', 'leaves', 'tree'];
  const modules = ['audit-all', 'finding', 'replayed', ...checks.map((name) => `checks/${name}`)];
  return Object.assign({}, ...(await Promise.all(modules.map((name) => api(`audit/${name}.js`)))));
}

/** A connection that has each statement planned once: twenty thousand looks ask the same few. */
function prepared(client) {
  const plain = client.query.bind(client);
  client.query = (text, values) => {
    if (!values?.length) return plain(text);
    return plain({ name: createHash('md5').update(text).digest('hex'), text, values });
  };
  return client;
}
