// Promise 6: what is stored is what was logged. Whatever column a superuser edits, the next audit names it.
import { audit, line } from './lib/audit.mjs';
import { auditedColumns } from './lib/columns.mjs';
import { edited } from './lib/edits.mjs';
import { world } from './lib/world.mjs';

export const promise = 'stored data equals logged data: any column edited by a superuser is found by the next audit';

export async function prove({ short, trials = short ? 12 : Infinity }) {
  const all = await world();
  const { cluster } = all;
  const place = { cluster, ...(await all.database({ seeded: true })) };
  const client = await cluster.superuser(place.name);
  const clean = await audit(place);
  const faults = clean.findings.map((finding) => `false alarm: ${line(finding)}`);
  const { columns, free, empty } = await auditedColumns(client);
  // A short run takes columns from all over, not the first ones.
  const some = columns.filter((_c, i) => i % Math.ceil(columns.length / Math.min(trials, columns.length)) === 0);
  let found = 0;
  for (const column of some) {
    const undo = await edited(client, column);
    const { findings } = await audit(place, { files: false });
    await undo();
    const named = findings.some(({ table }) => table === column.table);
    if (named) found += 1;
    else faults.push(`${column.table}.${column.name} edited: ${findings.map(line)[0] ?? 'nothing found'}`);
  }
  const after = await audit(place, { files: false });
  faults.push(...after.findings.map((finding) => `not restored: ${line(finding)}`));
  await client.end();
  const lines = [
    `${some.length} of ${columns.length} columns of ${new Set(columns.map((c) => c.table)).size} tables edited, ${found} found`,
    `follow from nothing that is logged, and are not audited: ${free.join(', ')}`,
    ...(empty.length > 0 ? [`no row to edit: ${empty.join(', ')}`] : []),
  ];
  return { trials: some.length, faults, lines };
}
