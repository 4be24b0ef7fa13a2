// Promise 23: server and database are killed under load, again and again. What was acknowledged stays.
import '../../apps/verify/check.mjs';
import { setTimeout as sleep } from 'node:timers/promises';
import { anyFreePort } from '../lib/ports.mjs';
import { audit, line } from './lib/audit.mjs';
import { killedBatches } from './lib/killed-batches.mjs';
import { killedUploads } from './lib/killed-uploads.mjs';
import { Load } from './lib/load.mjs';
import { killProcess, ownProcess } from './lib/own-process.mjs';
import { unbroken } from './lib/records.mjs';
import { dice } from './lib/tamper.mjs';
import { durableWorld } from './lib/world.mjs';

export const promise = 'kill −9 under load: no acknowledged act lost, no chain broken, ready again within 10 s';

const READY = 10_000;
const TARGETS = ['both', 'server', 'database'];
const KEPT = 'SELECT count(*)::int AS n FROM anjuan.journal_entry WHERE hash = ANY($1)';

/** Kills what is to be killed and starts it again. @returns the server, and how long it took until it answered */
async function crash(place, { server, port, target }) {
  if (target === 'database') await place.cluster.kill();
  await Promise.all([killProcess(server), ...(target === 'both' ? [place.cluster.kill()] : [])]);
  const started = performance.now();
  if (target !== 'server') await place.cluster.restart();
  const again = await ownProcess(place, port);
  return { server: again, ms: performance.now() - started };
}

/** Load, kill, start again, count what was acknowledged. */
async function trial(place, { load, server, port, no, roll }) {
  const target = TARGETS[no % TARGETS.length];
  const running = load.run();
  await sleep(100 + roll(500));
  const crashed = crash(place, { server, port, target });
  load.stop();
  const hashes = await running;
  const { server: again, ms } = await crashed;
  const count = async (client) => (await client.query(KEPT, [hashes])).rows[0].n;
  const lost = hashes.length - (await place.cluster.asSuperuser(place.name, count));
  const faults = [
    ...(lost > 0 ? [`kill ${no} of ${target}: ${lost} of ${hashes.length} acts lost`] : []),
    ...(ms > READY ? [`kill ${no} of ${target}: ready after ${Math.round(ms)} ms`] : []),
  ];
  return { server: again, ms, faults, acknowledged: hashes.length };
}

/** All kills one after the other, on one database that grows. */
async function kills(place, trials) {
  const port = await anyFreePort();
  const roll = dice(23);
  const done = { faults: [], times: [], acknowledged: 0, idle: 0 };
  let server = await ownProcess(place, port);
  try {
    const load = await Load.open(`http://127.0.0.1:${port}`);
    for (let no = 0; no < trials; no += 1) {
      const { ms, faults, acknowledged, ...rest } = await trial(place, { load, server, port, no, roll });
      ({ server } = rest);
      if (faults.length + acknowledged === 0) done.idle += 1;
      done.times.push(ms);
      done.faults.push(...faults);
      done.acknowledged += acknowledged;
    }
    done.faults.push(...load.refused);
    // The sequencer appends what waits before everything is looked at.
    await sleep(3_000);
  } finally {
    await server.stop();
  }
  return done;
}

/** Kills at the two places where something is half done: a file without its row, leaves without their checkpoint. */
async function halfDone(all, short) {
  const [uploads, batches] = short ? [1, 1] : [20, 30];
  const port = await anyFreePort();
  const place = { cluster: all.cluster, ...(await all.database()) };
  const faults = [...(await killedUploads(place, port, uploads)), ...(await killedBatches(place, port, batches))];
  const said = [
    `${uploads} uploads killed between file and row: none seen before it was noted, each finished when asked for again`,
    `${batches} batches of the sequencer killed before their checkpoint: no leaf lost or twice, every root recomputed`,
  ];
  return { faults, said };
}

export async function prove({ short, trials = short ? 1 : 500 }) {
  const all = await durableWorld();
  const { cluster } = all;
  try {
    const place = { cluster, ...(await all.database()) };
    const { faults, times, acknowledged, idle } = await kills(place, trials);
    faults.push(...(await cluster.asSuperuser(place.name, unbroken)));
    faults.push(...(await audit(place)).findings.map(line));
    const between = await halfDone(all, short);
    faults.push(...between.faults);
    times.sort((a, b) => a - b);
    const [half, most] = [times[times.length >> 1], times.at(-1)].map((ms) => (ms / 1000).toFixed(1));
    const lines = [
      `${trials} kills of server, database or both under load, ${acknowledged} acts acknowledged (none before ${idle} of the kills), ${faults.length} faults`,
      `ready again after ${half} s (median), ${most} s at most; every chain, row and the log audited at the end`,
      ...between.said,
    ];
    return { trials, faults, lines };
  } finally {
    await all.close();
  }
}
