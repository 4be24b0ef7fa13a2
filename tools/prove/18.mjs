// Promise 18 (AU-5): when a record cannot be written, the act does not happen and an alarm is raised within a minute.
import { setTimeout } from 'node:timers/promises';
import { armFault } from './lib/fault.mjs';
import { lines as heard } from './lib/heard.mjs';
import { castOf, leadRequest } from './lib/made-cases.mjs';
import { api } from './lib/server.mjs';
import { world } from './lib/world.mjs';

export const promise = 'reaction to audit failure: the act is taken back, alarm within 60 s';

const MINUTE = 60_000;
const EVERY = 50;
const LOOKS = 200;

/** Milliseconds until an alarm of a kind is heard. */
async function untilAlarm(kind, since, doing) {
  await doing();
  // What a process writes to its standard error arrives a moment after its answer.
  for (let looks = 0; looks < LOOKS; looks += 1) {
    const found = heard().find(({ at, text }) => at >= since && text.startsWith(`ALARM ${kind}`));
    if (found) return found.at - since;
    await setTimeout(EVERY);
  }
  return Infinity;
}

export async function prove() {
  const all = await world();
  const server = await all.server();
  const client = await server.cluster.superuser(server.name);
  const fault = await armFault(client);
  const cast = await castOf(server);
  const clerk = await server.as('clerk01');
  // An earlier trial of this process may have raised the same alarm, which is not repeated for half a minute.
  (await api('platform/alarm.js')).acknowledge();
  await fault.on();
  const act = async () => (await clerk.open('ordinary', 'register-lead', leadRequest(cast, '2026-11-02'))).status;
  let status;
  const byRecord = await untilAlarm('journal', Date.now(), async () => (status = await act()));
  await fault.off();
  const opened = await act();
  // What was changed behind the server's back is found by the next audit, which alarms too.
  await client.query(`UPDATE anjuan.case_file SET title = 'forged'`);
  const { NightlyAudit } = await api('audit/nightly-audit.js');
  const byAudit = await untilAlarm('audit', Date.now(), () => server.app.get(NightlyAudit).run());
  const last = await (await server.as('auditadmin01')).get('/api/audit/last');
  const faults = [];
  if (status < 500 || opened !== 201) faults.push(`without a record ${status}, with it again ${opened}`);
  if (byRecord > MINUTE) faults.push('no alarm when the record failed');
  if (byAudit > MINUTE) faults.push('no alarm when the audit found a difference');
  if (last.body?.differences !== 1 || last.body.alarms.length === 0)
    faults.push(`last audit: ${last.text.slice(0, 300)}`);
  await client.end();
  await all.end(server);
  return {
    trials: 2,
    faults,
    lines: [`alarm after ${byRecord} ms of a failed record, ${byAudit} ms of an audit that found an edit`],
  };
}
