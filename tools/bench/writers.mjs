// Ten officers at work, in a process of their own: each sends one act after the other, each on cases nobody else has.
// Reads one job as JSON from its argument, prints the latencies of what came after the warm-up.
import { randomUUID } from 'node:crypto';
import http from 'node:http';

const { base, cookie, lists, input, seconds, warm, answer } = JSON.parse(process.argv[2]);
const times = [];
const started = performance.now();
const since = () => (performance.now() - started) / 1000;

function send(agent, file) {
  const text = JSON.stringify({ on: file.on, input: { ...input, takenOn: file.on } });
  const headers = {
    cookie,
    'X-Requested-With': 'anjuan',
    'If-Match': `"${file.version}"`,
    'Idempotency-Key': randomUUID(),
    ...(answer === 'entries' ? { Prefer: 'return=minimal' } : {}),
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(text),
  };
  const to = `${base}/api/cases/${file.id}/acts/add-evidence`;
  return new Promise((resolve, reject) => {
    const request = http.request(to, { method: 'POST', headers, agent }, (answer) => {
      const parts = [];
      answer.on('data', (part) => parts.push(part));
      answer.on('end', () => resolve({ status: answer.statusCode, text: Buffer.concat(parts).toString('utf8') }));
    });
    request.on('error', reject);
    request.end(text);
  });
}

async function write(files) {
  const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });
  for (let i = 0; since() < warm + seconds; i += 1) {
    const file = files[i % files.length];
    const began = performance.now();
    const { status, text } = await send(agent, file);
    if (status !== 201) throw new Error(`${status} ${text.slice(0, 400)}`);
    file.version += 1;
    if (since() > warm) times.push(performance.now() - began);
  }
}

await Promise.all(lists.map(write));
console.log(JSON.stringify(times));
process.exit(0);
