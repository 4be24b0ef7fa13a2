import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { after, afterEach, before, describe, it } from 'node:test';
import { nextFreePort } from './ports.mjs';
import { liveServer } from './postgres/pid-file.mjs';

/** Stands in for the API: counts its starts in the data folder and says what it was told. */
const STUB = `
import fs from 'node:fs';
import http from 'node:http';
const { PORT, DATA_DIR, DATABASE_URL, WEB_DIST, PORTAL_DIST, SEED_DEMO } = process.env;
if (process.env.STUB_FAILS) process.exit(3);
if (process.env.STUB_HANGS) console.log('stub hangs');
const answers = {
  '/api/health': {},
  '/api/demo-accounts': [{ username: 'head', password: 'secret', name: '张负责', role: 'head' }],
  '/told': { DATA_DIR, DATABASE_URL, WEB_DIST, PORTAL_DIST, SEED_DEMO },
};
const server = http.createServer((request, response) => {
  const answer = answers[request.url];
  response.writeHead(answer ? 200 : 404).end(JSON.stringify(answer ?? {}));
});
if (process.env.STUB_HANGS) setInterval(() => {}, 1000);
else server.listen(Number(PORT));
process.on('SIGTERM', () => {
  fs.appendFileSync(DATA_DIR + '/stopped', fs.existsSync(DATA_DIR + '/pg/postmaster.pid') ? 'database alive\\n' : 'too late\\n');
  process.exit(0);
});
`;

function listenAnywhere() {
  return new Promise((resolve) => {
    const server = net.createServer();
    server.listen(0, () => resolve(server));
  });
}

describe('npm start', () => {
  let folder;
  let children = [];
  before(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'anjuan-serve-'));
    fs.chmodSync(folder, 0o755);
    fs.writeFileSync(path.join(folder, 'stub.mjs'), STUB);
    const serve = new URL('./serve.mjs', import.meta.url).href;
    const stop = new URL('./stop.mjs', import.meta.url).href;
    const main = `import { serve } from ${JSON.stringify(serve)};
      import { runMain } from ${JSON.stringify(stop)};
      await runMain(() => serve({ entry: process.argv[2] }));`;
    fs.writeFileSync(path.join(folder, 'main.mjs'), main);
  });
  afterEach(() => {
    for (const child of children) child.kill('SIGTERM');
    children = [];
  });
  after(() => fs.rmSync(folder, { recursive: true, force: true }));

  /** Starts the launcher on the stub; `said` resolves with its output so far once it matches. */
  function start(env = {}) {
    const base = { ...process.env, DATA_DIR: folder, PORT: '', DATABASE_URL: '' };
    const args = [path.join(folder, 'main.mjs'), path.join(folder, 'stub.mjs')];
    const child = spawn(process.execPath, args, { env: { ...base, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    children.push(child);
    let output = '';
    const watchers = new Set();
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk) => {
        output += chunk;
        for (const look of watchers) look();
      });
    const ended = new Promise((resolve) => child.once('close', (code) => resolve({ code, output })));
    const said = (pattern) =>
      new Promise((resolve, reject) => {
        const look = () => pattern.test(output) && resolve(output);
        watchers.add(look);
        ended.then(() => look() || reject(new Error(`ended without saying it: ${output}`)));
      });
    return { child, ended, said };
  }

  const addressIn = (output) => /http:\/\/localhost:\d+/.exec(output)[0];

  it('prints the address and the accounts, and hands the API what it needs', async () => {
    const { child, ended, said } = start();
    const output = await said(/Ctrl-C/);
    assert.match(output, /head +secret +张负责 +head/);
    const told = await (await fetch(`${addressIn(output)}/told`)).json();
    assert.match(told.DATABASE_URL, /^postgresql:\/\/postgres:.+@127\.0\.0\.1:\d+\/anjuan$/);
    assert.equal(told.DATA_DIR, folder);
    assert.ok(told.WEB_DIST.endsWith(path.join('apps', 'web', 'dist')));
    assert.ok(told.PORTAL_DIST.endsWith(path.join('apps', 'portal', 'dist')));
    assert.equal(told.SEED_DEMO, '1');
    child.kill('SIGINT');
    assert.equal((await ended).code, 0);
  });

  for (const signal of ['SIGINT', 'SIGTERM'])
    it(`stops the API before the database on ${signal} and exits with 0`, async () => {
      fs.rmSync(path.join(folder, 'stopped'), { force: true });
      const { child, ended, said } = start();
      await said(/Ctrl-C/);
      child.kill(signal);
      assert.equal((await ended).code, 0);
      assert.equal(fs.readFileSync(path.join(folder, 'stopped'), 'utf8'), 'database alive\n');
      assert.equal(liveServer(path.join(folder, 'pg')), undefined);
    });

  it('stops cleanly while it is still starting', async () => {
    const { child, ended, said } = start({ STUB_HANGS: '1' });
    await said(/stub hangs/);
    child.kill('SIGTERM');
    assert.equal((await ended).code, 0);
    assert.equal(liveServer(path.join(folder, 'pg')), undefined);
  });

  it('says in a sentence that the port asked for is busy', async () => {
    const busy = await listenAnywhere();
    const { code, output } = await start({ PORT: String(busy.address().port) }).ended.finally(() => busy.close());
    assert.equal(code, 1);
    assert.match(output, /Port \d+ is busy/);
    assert.doesNotMatch(output, /serve\.mjs:\d+/, 'a sentence, not a stack');
  });

  it('passes over a busy port when none was asked for', async () => {
    const busy = await listenAnywhere();
    const { port } = busy.address();
    const next = await nextFreePort(port).finally(() => busy.close());
    assert.ok(next > port);
  });

  it('fails and stops the database when the API ends by itself', async () => {
    const { ended, said } = start({ STUB_FAILS: '1' });
    await said(/The API ended \(exit code 3\) before it was ready/);
    assert.equal((await ended).code, 1);
    assert.equal(liveServer(path.join(folder, 'pg')), undefined);
  });

  it('says in a sentence that the given database does not answer', async () => {
    const { ended, said } = start({ DATABASE_URL: 'postgresql://nobody@127.0.0.1:1/none' });
    await said(/DATABASE_URL does not answer/);
    assert.equal((await ended).code, 1);
  });
});
