import { afterAll, beforeAll, describe, expect, it, test } from '@jest/globals';
import type { Server } from 'node:http';
import net, { type AddressInfo } from 'node:net';
import request from 'supertest';
import { TestServer } from '../../testing/test-server.js';

let server: TestServer;
let http: Server;
let port: number;
beforeAll(async () => {
  server = await TestServer.start({ FORM_SECONDS: '2' });
  await server.app.listen(0, '127.0.0.1');
  http = server.app.getHttpServer() as Server;
  ({ port } = http.address() as AddressInfo);
});
afterAll(() => server.stop());

/** Sends bytes and gives back what came until the other side hung up. */
function send(bytes: string): Promise<string> {
  return new Promise((resolve) => {
    const socket = net.connect(port, '127.0.0.1');
    let text = '';
    socket.on('data', (chunk) => (text += chunk.toString()));
    socket.on('close', () => resolve(text));
    socket.on('error', () => resolve(text));
    socket.write(bytes);
  });
}
const HOST = 'Host: a\r\nConnection: close\r\n';
const JSON_POST = `POST /api/session HTTP/1.1\r\n${HOST}Content-Type: application/json\r\n`;

describe('what is no request anybody could mean', () => {
  it.each([
    ['no HTTP', 'HELLO\r\n\r\n'],
    ['an unknown method', `FOO / HTTP/1.1\r\n${HOST}\r\n`],
    ['no host', 'GET /api/health HTTP/1.1\r\nConnection: close\r\n\r\n'],
    ['two hosts', `GET /api/health HTTP/1.1\r\nHost: b\r\n${HOST}\r\n`],
    ['a host that is none', 'GET /api/health HTTP/1.1\r\nHost: a b<c>\r\nConnection: close\r\n\r\n'],
    ['a whole address', `GET http://evil.example/api/public/offices HTTP/1.1\r\n${HOST}\r\n`],
    ['an address that cannot be decoded', `GET /%E0%A4%A HTTP/1.1\r\n${HOST}\r\n`],
    ['a long address', `GET /${'a'.repeat(5_000)} HTTP/1.1\r\n${HOST}\r\n`],
    ['a long header', `GET / HTTP/1.1\r\n${HOST}X-A: ${'a'.repeat(20_000)}\r\n\r\n`],
    ['a length that is no number', `${JSON_POST}Content-Length: ten\r\n\r\n{}`],
    ['two lengths', `${JSON_POST}Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}`],
    ['a length and chunks', `${JSON_POST}Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`],
    ['a broken chunk', `${JSON_POST}Transfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n`],
    ['a body beyond the limit', `${JSON_POST}Content-Length: 2000000\r\n\r\n{}`],
    ['a NUL in a header', `GET / HTTP/1.1\r\n${HOST}X-A: a\0b\r\n\r\n`],
  ])('%s is answered by a refusal that tells nothing', async (_what, bytes) => {
    const text = await send(bytes);
    expect(text).toMatch(/^HTTP\/1\.1 4\d\d /);
    expect(text).not.toMatch(/\n\s+at |node:internal|[Ff]astify/);
  });
});

const post = (body: string) =>
  request(server.http).post('/api/session').set('content-type', 'application/json').send(body);

test.each([
  ['deep lists', '['.repeat(100_000)],
  ['deep objects', '{"a":'.repeat(40) + '1' + '}'.repeat(40)],
  ['many values', `[${'1,'.repeat(50_000)}1]`],
  ['a number beyond all numbers', '{"username":1e999,"password":"a"}'],
  ['brackets hidden in a string that does not end', `{"username":"\\${'['.repeat(100)}`],
])('JSON with %s is refused', async (_what, body) => {
  const { status } = await post(body);
  expect([400, 422]).toContain(status);
});

test('brackets in text are text', async () => {
  expect((await post(JSON.stringify({ username: '['.repeat(60), password: '"\\['.repeat(9) }))).status).toBe(401);
});

test('who sends a head byte by byte is shown out, and others are served meanwhile', async () => {
  const { headersTimeout } = http;
  http.headersTimeout = 1_000;
  const slow = Array.from({ length: 50 }, () => send(`GET /api/health HTTP/1.1\r\nX-A: `));
  await request(`http://127.0.0.1:${port}`).get('/api/health').expect(200);
  for (const text of await Promise.all(slow)) expect(text).toMatch(/^HTTP\/1\.1 4/);
  http.headersTimeout = headersTimeout;
}, 20_000);

test('who sends a form byte by byte is answered and shut out', async () => {
  const started = Date.now();
  const text = await send(
    `POST /api/session HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{`,
  );
  expect(Date.now() - started).toBeLessThan(6_000);
  expect(text).toMatch(/^HTTP\/1\.1 4\d\d [^]*problems\/malformed/);
  await request(`http://127.0.0.1:${port}`).get('/api/health').expect(200);
}, 20_000);

test('times and numbers are bounded', () => {
  expect(http.headersTimeout).toBe(15_000);
  expect(http.requestTimeout).toBe(900_000);
  expect(http.timeout).toBe(120_000);
  expect(http.maxConnections).toBe(2_000);
});
