// Promise 8: no act without its record. The database refuses the record, and nothing of the act may be left.
import { armFault } from './lib/fault.mjs';
import { playDemonstration } from './lib/plays.mjs';
import { recordProbes } from './lib/probes.mjs';
import { changed, fingerprints } from './lib/tables.mjs';
import { unprobed, writeRoutes } from './lib/routes.mjs';
import { world } from './lib/world.mjs';

export const promise = 'no act without its record: the record fails, the act is taken back, on every write route';

/** Everything the database holds, follow-up jobs included. */
const everything = async (client) => ({
  ...(await fingerprints(client)),
  jobs: (await client.query('SELECT count(*)::int AS n FROM graphile_worker.jobs')).rows[0].n,
});

/** Does something while no record can be written. @returns what is wrong, or undefined */
async function withoutRecord(client, fault, send) {
  const before = await everything(client);
  await fault.on();
  const { status, text } = await send();
  await fault.off();
  const touched = changed(before, await everything(client));
  if (status < 500) return `answered ${status} ${text.slice(0, 120)}`;
  return touched.length > 0 ? `left something in ${touched.join(', ')}` : undefined;
}

export async function prove({ short, trials = short ? 15 : Infinity }) {
  const all = await world();
  const server = await all.server();
  const client = await server.cluster.superuser(server.name);
  const fault = await armFault(client);
  const faults = [];
  const steps = new Set();
  let done = 0;
  const attempt = async (what, send) => {
    done += 1;
    const wrong = await withoutRecord(client, fault, send);
    if (wrong) faults.push(`${what}: ${wrong}`);
  };
  const seen = (step) => steps.size >= trials || steps.has(step);
  await playDemonstration(server, async ({ step, send }) => {
    if (!seen(step)) await attempt(step, send);
    steps.add(step);
    return send();
  });
  const probes = await recordProbes(server, client);
  for (const { route, send, exempt } of probes) if (!exempt) await attempt(route, send);
  const routes = writeRoutes(server.app);
  faults.push(...unprobed(routes, probes).map((route) => `no probe for ${route}`));
  await client.end();
  await all.end(server);
  const lines = [
    `${routes.length} write routes, ${steps.size} different steps played`,
    ...probes.filter((p) => p.exempt).map((p) => `exempt: ${p.route}: ${p.exempt}`),
  ];
  return { trials: done, faults, lines };
}
