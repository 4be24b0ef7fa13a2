// Sends a made-up film as one part of an upload, and prints how it was answered and how long that took.
import { randomBytes } from 'node:crypto';
import http from 'node:http';

const MIB = 1024 * 1024;
const FILM = Buffer.from('0000001c6674797069736f6d0000020069736f6d69736f32', 'hex');
const { to, headers, size, round } = JSON.parse(process.argv[2]);
const block = randomBytes(MIB);
const first = Buffer.concat([FILM, Buffer.from(`round ${round}`), block]).subarray(0, MIB);
const part = { 'upload-offset': 0, 'content-type': 'application/offset+octet-stream', 'content-length': size * MIB };

const started = performance.now();
const status = await new Promise((resolve, reject) => {
  const sending = http.request(to, { method: 'PATCH', headers: { ...headers, ...part } }, (answer) => {
    answer.resume().on('end', () => resolve(answer.statusCode));
  });
  sending.on('error', reject);
  void (async () => {
    for (let i = 0; i < size; i += 1)
      if (!sending.write(i === 0 ? first : block)) await new Promise((go) => sending.once('drain', go));
    sending.end();
  })();
});
console.log(JSON.stringify({ status, ms: performance.now() - started }));
