// Load generator, in a process of its own: reads one job as JSON from its argument, prints latencies as JSON.
import { randomUUID } from 'node:crypto';

const { base, cookie, requests, rounds, warm } = JSON.parse(process.argv[2]);
const headers = { cookie, 'X-Requested-With': 'anjuan' };

async function once({ method = 'GET', path, body }) {
  const extra = body ? { 'content-type': 'application/json', 'If-Match': '"*"', 'Idempotency-Key': randomUUID() } : {};
  const ifMatch = body ? { 'If-Match': `"${body.version}"` } : {};
  const started = performance.now();
  const answer = await fetch(base + path, {
    method,
    headers: { ...headers, ...extra, ...ifMatch },
    ...(body ? { body: JSON.stringify(body.request) } : {}),
  });
  const text = await answer.text();
  const ms = performance.now() - started;
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text.slice(0, 400)}`);
  return ms;
}

const times = [];
for (let i = 0; i < warm; i += 1) await once(requests[i % requests.length]);
for (let i = 0; i < rounds; i += 1) times.push(await once(requests[(warm + i) % requests.length]));
console.log(JSON.stringify(times));
