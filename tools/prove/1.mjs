// Promise 1: every act and every look leaves exactly one chained record. The routes are read from the running server.
import '../../apps/verify/check.mjs';
import { playDemonstration } from './lib/plays.mjs';
import { recordProbes } from './lib/probes.mjs';
import { readProbes } from './lib/reads.mjs';
import { recordCounts, unbroken } from './lib/records.mjs';
import { routesOf, unprobed, writeRoutes } from './lib/routes.mjs';
import { api } from './lib/server.mjs';
import { world } from './lib/world.mjs';

export const promise = 'every act and every look leaves exactly one chained record, on every route';

/** How many records something left, beside those it was bound to leave. */
async function recordsLeft(client, send) {
  const before = await recordCounts(client);
  const answer = await send();
  const after = await recordCounts(client);
  return { answer, left: after - before };
}

/** Acts of the demonstration; one that leaves another number of entries than it says is a fault. */
async function playActs(server, client, faults) {
  const steps = new Set();
  const acts = await playDemonstration(server, async ({ step, send, request }) => {
    const { answer, left } = await recordsLeft(client, send);
    // A case that comes from an inspection ends it: an act on that file too.
    const said = 1 + (answer.body?.followed?.length ?? 0) + (request.inspection ? 1 : 0);
    if (left !== said) faults.push(`${step}: ${left} records instead of ${said}`);
    steps.add(step);
    return answer;
  });
  return { acts, steps: steps.size };
}

/** With the journal's insert taken out of the program the same check must turn red. */
async function mutation(all) {
  const { JournalRepository } = await api('platform/persistence/repositories/journal.repository.js');
  const { insert } = JournalRepository.prototype;
  JournalRepository.prototype.insert = () => Promise.resolve();
  const server = await all.server();
  const client = await server.cluster.superuser(server.name);
  const faults = [];
  try {
    await playActs(server, client, faults).catch((error) => faults.push(error.message));
  } finally {
    JournalRepository.prototype.insert = insert;
    await client.end();
    await all.end(server);
  }
  return faults.length > 0;
}

export async function prove() {
  const all = await world();
  const server = await all.server();
  const client = await server.cluster.superuser(server.name);
  const faults = [];
  const { acts, steps } = await playActs(server, client, faults);
  const probes = [...(await recordProbes(server, client)), ...(await readProbes(server, client))];
  const sent = probes.filter(({ send }) => send);
  for (const { route, send } of sent) {
    const { answer, left } = await recordsLeft(client, send);
    if (left !== 1) faults.push(`${route}: answered ${answer.status}, ${left} records`);
  }
  const routes = routesOf(server.app).filter((route) => /^(?!HEAD|OPTIONS).* \/api\/(?!docs)/.test(route));
  faults.push(...unprobed(routes, probes).map((route) => `nobody has thought of ${route}`));
  faults.push(...(await unbroken(client)));
  await client.end();
  await all.end(server);
  if (!(await mutation(all))) faults.push('without the insert into the journal nothing turned red');
  const lines = [
    `${acts} acts of ${steps} steps, ${sent.length} of ${routes.length} routes asked (${writeRoutes(server.app).length} may write)`,
    `mutation: without the insert into the journal the check is red`,
    `exempt, with a reason each: ${probes.filter((p) => p.exempt).length}`,
  ];
  return { trials: acts + sent.length + 1, faults, lines };
}
