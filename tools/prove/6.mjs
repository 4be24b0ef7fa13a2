// Promise 6: what is stored is what was logged. Whatever column a superuser edits, the next audit names it.
import { audit, line } from './lib/audit.mjs';
import { auditedColumns } from './lib/columns.mjs';
import { edited } from './lib/edits.mjs';
import { filledWorld } from './lib/filled.mjs';
import { world } from './lib/world.mjs';

export const promise = 'stored data equals logged data: any column edited by a superuser is found by the next audit';

/** Edits one column of one row, audits, and puts it back. @returns what the audit said of that table */
async function tried(client, place, column) {
  const undo = await edited(client, column);
  const { findings } = await audit(place, { files: false });
  await undo();
  const named = findings.filter(({ table }) => table === column.table);
  return { named, said: findings.map(line)[0] ?? 'nothing found' };
}

export async function prove({ short, trials = short ? 12 : Infinity }) {
  const all = await world();
  const clients = [];
  const open = async (name) => (clients[0] ??= await all.cluster.superuser(name));
  const filled = await filledWorld(all, open);
  const place = { cluster: all.cluster, ...filled };
  const client = await open(filled.name);
  const clean = await audit(place);
  const faults = clean.findings.map((finding) => `false alarm: ${line(finding)}`);
  const { columns, free, leftAlone, empty, faults: unknown } = await auditedColumns(client);
  faults.push(...unknown, ...empty.map((table) => `${table} has no row to edit`));
  // A short run takes columns from all over, not the first ones.
  const some = columns.filter((_c, i) => i % Math.ceil(columns.length / Math.min(trials, columns.length)) === 0);
  let found = 0;
  for (const column of some) {
    const { named, said } = await tried(client, place, column);
    if (named.length > 0) found += 1;
    else faults.push(`${column.table}.${column.name} edited: ${said}`);
  }
  const after = await audit(place, { files: false });
  faults.push(...after.findings.map((finding) => `not restored: ${line(finding)}`));
  await client.end();
  const lines = [
    `${some.length} of ${columns.length} columns of ${new Set(columns.map((c) => c.table)).size} tables edited, ${found} found`,
    `columns that follow from nothing that is logged: ${free.join(', ')}`,
    `tables that follow from nothing that is logged: ${leftAlone.join(', ')}`,
  ];
  return { trials: some.length, faults, lines };
}
