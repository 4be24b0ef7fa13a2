// Promise 17: the clock is set back one hour. The order of entries stays, and somebody is told.
import { lines as heard } from './lib/heard.mjs';
import { castOf, evidenceRequest, madeCases } from './lib/made-cases.mjs';
import { api } from './lib/server.mjs';
import { world } from './lib/world.mjs';

export const promise = 'clock set back one hour: order of entries kept, alarm';

const HOUR = 3_600_000;
const TIMES = `SELECT body->>'at' AS at, seq FROM anjuan.journal_entry WHERE file_id = $1 ORDER BY seq`;
const alarms = () => heard().filter(({ text }) => text.startsWith('ALARM clock')).length;

export async function prove({ short, trials = short ? 3 : 50 }) {
  const all = await world();
  const server = await all.server();
  const { cases } = await madeCases(server, 'investigating', trials);
  const cast = await castOf(server);
  const officer = await server.as('officer01');
  const client = await server.cluster.superuser(server.name);
  const before = alarms();
  const faults = [];
  for (const file of cases) {
    for (const [i, by] of [0, -HOUR, -HOUR / 2].entries()) {
      await server.shiftClock(by);
      const { status, text } = await officer.act(
        file.id,
        'add-evidence',
        evidenceRequest(cast, file),
        file.version + i,
      );
      if (status !== 201) faults.push(`${by} ms: ${status} ${text.slice(0, 200)}`);
    }
    const times = (await client.query(TIMES, [file.id])).rows.map(({ at }) => at);
    if (times.some((at, i) => i > 0 && at < times[i - 1])) faults.push(`out of order: ${times.join(' ')}`);
  }
  const byOrder = alarms();
  const { ClockWatch } = await api('platform/clock-watch.js');
  await server.shiftClock(-HOUR);
  await server.app.get(ClockWatch).look();
  if (byOrder === before) faults.push('no alarm by the order of entries');
  if (alarms() === byOrder) faults.push('no alarm by the second source of time');
  await client.end();
  await all.end(server);
  const said = `${3 * trials} acts on ${trials} files under a clock that goes back: in order, ${alarms() - before} alarms by two sources`;
  return { trials: 3 * trials, faults, lines: [said] };
}
