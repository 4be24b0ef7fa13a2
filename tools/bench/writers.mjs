// Ten officers at work, in a process of their own: each sends one act after the other, each on cases nobody else has.
// Reads one job as JSON from its argument, prints the latencies of what came after the warm-up.
import { randomUUID } from 'node:crypto';
import { Line } from './line.mjs';

const { base, cookie, lists, input, seconds, warm, answer } = JSON.parse(process.argv[2]);
const times = [];
const started = performance.now();
const since = () => (performance.now() - started) / 1000;

function send(line, file) {
  const headers = {
    cookie,
    'x-requested-with': 'anjuan',
    'if-match': `"${file.version}"`,
    'idempotency-key': randomUUID(),
    ...(answer === 'entries' ? { prefer: 'return=minimal' } : {}),
  };
  const body = JSON.stringify({ on: file.on, input: { ...input, takenOn: file.on } });
  return line.post(`/api/cases/${file.id}/acts/add-evidence`, headers, body);
}

async function write(files) {
  const line = await Line.open(base);
  for (let i = 0; since() < warm + seconds; i += 1) {
    const file = files[i % files.length];
    const began = performance.now();
    const { status, text } = await send(line, file);
    if (status !== 201) throw new Error(`${status} ${text().slice(0, 400)}`);
    file.version += 1;
    if (since() > warm) times.push(performance.now() - began);
  }
}

await Promise.all(lists.map(write));
console.log(JSON.stringify(times));
process.exit(0);
