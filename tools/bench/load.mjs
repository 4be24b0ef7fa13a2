// Load generator, in a process of its own: reads one job as JSON from its argument, prints latencies as JSON.
// Plain http with one kept connection, so that the client's own cost stays small beside what is measured.
import { randomUUID } from 'node:crypto';
import http from 'node:http';

const { base, cookie, requests, rounds, warm } = JSON.parse(process.argv[2]);
const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });

function send({ method = 'GET', path, body }) {
  const headers = { cookie, 'X-Requested-With': 'anjuan' };
  const text = body && JSON.stringify(body.request);
  if (body) {
    const keys = { 'If-Match': `"${body.version}"`, 'Idempotency-Key': randomUUID() };
    Object.assign(headers, keys, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) });
  }
  return new Promise((resolve, reject) => {
    const request = http.request(base + path, { method, headers, agent }, (answer) => {
      const parts = [];
      answer.on('data', (part) => parts.push(part));
      answer.on('end', () => resolve({ status: answer.statusCode, text: Buffer.concat(parts).toString('utf8') }));
    });
    request.on('error', reject);
    request.end(text);
  });
}

async function once(request) {
  const started = performance.now();
  const { status, text } = await send(request);
  const ms = performance.now() - started;
  if (status >= 300) throw new Error(`${request.path}: ${status} ${text.slice(0, 400)}`);
  return ms;
}

const times = [];
for (let i = 0; i < warm; i += 1) await once(requests[i % requests.length]);
for (let i = 0; i < rounds; i += 1) times.push(await once(requests[(warm + i) % requests.length]));
console.log(JSON.stringify(times));
process.exit(0);
