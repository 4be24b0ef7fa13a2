// Promise 14 (NIST 800-53 AU-3, AU-12): every record says who, what, when, where, from where, with which outcome, on what.
import { world } from './lib/world.mjs';

export const promise = 'who, what, when, where, source, outcome and object on 100 % of records';

/** Where each kind of record says it. */
const KINDS = {
  journal_entry: {
    who: (b) => b.by?.id && b.by.role,
    what: (b) => b.step && b.procedure,
    when: (b) => b.at && b.on,
    where: (b) => b.agency,
    source: (b) => b.source,
    outcome: (b) => b.from !== undefined && b.to,
    object: (b) => b.file,
  },
  access_entry: {
    who: (b) => b.who?.person && b.who.roles,
    what: (b) => b.action,
    when: (b) => b.at,
    where: (b) => b.where,
    source: (b) => b.source?.address && b.source.agent,
    outcome: (b) => b.outcome && b.status,
    object: (b) => b.object !== undefined,
  },
  custody_event: {
    who: (b) => b.person !== undefined,
    what: (b) => b.kind,
    when: (b) => b.at,
    where: (b) => b.digest,
    source: (b) => b.source,
    outcome: (b) => b.outcome,
    object: (b) => b.digest,
  },
};

export async function prove() {
  const all = await world();
  const { name } = await all.seeded();
  const client = await all.cluster.superuser(name);
  const faults = [];
  const lines = [];
  let trials = 0;
  for (const [table, wanted] of Object.entries(KINDS)) {
    const { rows } = await client.query(`SELECT body FROM anjuan.${table}`);
    if (rows.length === 0) faults.push(`${table} holds nothing to look at`);
    for (const { body } of rows)
      for (const [fact, has] of Object.entries(wanted)) {
        trials += 1;
        if (!has(body)) faults.push(`${table}: no ${fact} in ${JSON.stringify(body).slice(0, 200)}`);
      }
    lines.push(`${rows.length} × ${table}: ${Object.keys(wanted).join(', ')}`);
  }
  await client.end();
  return { trials, faults, lines };
}
