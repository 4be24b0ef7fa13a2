// The audit as `npm run audit` makes it, inside this process.
import { api } from './server.mjs';

/** Audits a database with its files. @returns all findings, in order, and the rows looked at by table */
export async function audit({ cluster, name, dataDir }, { files = true } = {}) {
  const { auditAll } = await api('audit/audit-all.js');
  const { openStores } = await api('audit/stores.js');
  const { recompute } = await api('recompute.js');
  const { readConfig } = await api('platform/config.js');
  const databaseUrl = cluster.ownerUrl(name);
  const stores = openStores(readConfig({ DATABASE_URL: databaseUrl, DATA_DIR: dataDir }));
  const findings = [];
  const told = (finding) => findings.push(finding);
  const [audited] = await auditAll({ databaseUrl, stores, recompute, files, told });
  return { findings, counted: audited.findings.counted };
}

/** A finding in one line. */
export const line = ({ table, key, column, stored, recomputed }) =>
  `${table} ${key} ${column}: ${stored} ≠ ${recomputed}`;
