import { auditAll } from './audit/audit-all.js';
import type { Finding } from './audit/finding.js';
import { openStores } from './audit/stores.js';
import { readConfig } from './platform/config.js';
import { recompute } from './recompute.js';

/* Audits the database of DATABASE_URL and the files of DATA_DIR; writes nothing. `--no-files` leaves the files' bytes unread. */

const print = (line: string): boolean => process.stdout.write(`${line}\n`);
const tell = ({ table, key, column, stored, recomputed }: Finding): boolean =>
  print(`✗ ${table} ${key} · ${column}: ${stored} ≠ ${recomputed}`);

const config = readConfig();
const readBytes = !process.argv.includes('--no-files');
const started = performance.now();
const audited = await auditAll({
  databaseUrl: config.databaseUrl,
  stores: openStores(config),
  recompute,
  files: readBytes,
  told: tell,
});
let total = 0;
for (const { agency, findings } of audited) {
  total += findings.count;
  const counted = Object.entries(findings.counted).map(([table, n]) => `${table} ${n}`);
  print(`${findings.count === 0 ? '✓' : '✗'} ${agency}: ${counted.join(', ')}`);
}
const seconds = (performance.now() - started) / 1000;
const files = audited.reduce((sum, { findings }) => sum + (findings.counted['case_file'] ?? 0), 0);
const pace = `${Math.round(files / seconds)} files/s, ${Math.round(process.resourceUsage().maxRSS / 1024)} MiB at most`;
print(`${audited.length} agencies audited in ${seconds.toFixed(1)} s (${pace}), ${total} differences`);
process.exitCode = total === 0 ? 0 : 1;
