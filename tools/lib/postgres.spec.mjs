import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import pg from 'pg';
import { anyFreePort } from './ports.mjs';
import { startPostgres } from './postgres.mjs';
import { postgresPrograms } from './postgres/binaries.mjs';
import { chooseIdentity, under } from './postgres/identity.mjs';
import { liveServer } from './postgres/pid-file.mjs';
import { describeProcess, waitForEnd } from './processes.mjs';
import { checkServer } from './server-check.mjs';

const linuxOnly = { skip: process.platform === 'linux' ? false : 'reads /proc' };

async function query(url, text) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(text)).rows;
  } finally {
    await client.end();
  }
}

/** Runs a piece of work on a started server and stops it whatever happens. */
async function withServer(options, work) {
  const server = await startPostgres({ durable: false, ...options });
  try {
    return await work(server);
  } finally {
    await server.stop();
  }
}

function listen(port) {
  return new Promise((resolve) => {
    const server = net.createServer();
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}

const pidFile = (dir) => path.join(dir, 'postmaster.pid');

/** A plausible pid file left by a crash, naming the given process. */
function leavePidFile(dir, pid) {
  fs.writeFileSync(pidFile(dir), `${pid}\n${dir}\n1700000000\n54320\n\n127.0.0.1\n  0 0\nready   \n`, { mode: 0o600 });
}

/** Starts a server with no guard from a process that ends at once, as a killed launcher would leave it. */
function leaveOrphan(dir, port) {
  const { postgres } = postgresPrograms();
  const args = ['-D', dir, '-p', String(port), '-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories='];
  const [command, rest, options] = under(chooseIdentity(dir, postgres), postgres, args);
  const script = `
    import { spawn } from 'node:child_process';
    const [command, args, options] = ${JSON.stringify([command, rest, options])};
    spawn(command, args, { ...options, detached: true, stdio: 'ignore' }).unref();`;
  spawnSync(process.execPath, ['--input-type=module', '-e', script]);
}

async function until(condition, milliseconds = 10_000) {
  const end = Date.now() + milliseconds;
  while (!condition()) {
    if (Date.now() > end) throw new Error('waited in vain');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

describe('the embedded PostgreSQL', () => {
  let folder;
  let dir;
  before(async () => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'anjuan-pg-'));
    fs.chmodSync(folder, 0o755);
    dir = path.join(folder, 'pg');
    await withServer({ dir }, ({ url }) => query(url, 'create table kept as select 42 as answer'));
  });
  after(() => fs.rmSync(folder, { recursive: true, force: true }));

  const assertKept = async ({ url }) => assert.deepEqual(await query(url, 'select answer from kept'), [{ answer: 42 }]);

  it('starts on a fresh folder with Chinese characters as letters and passes the server check', async () => {
    await withServer({ dir: path.join(folder, 'fresh') }, async ({ url }) => {
      const client = new pg.Client({ connectionString: url });
      await client.connect();
      await checkServer(client);
      const { rows } = await client.query(`select '占' ~ '\\w' as letter, current_setting('fsync') as fsync`);
      await client.end();
      assert.deepEqual(rows, [{ letter: true, fsync: 'off' }]);
    });
  });

  it('waits for the disk unless told that the data may be lost', async () => {
    await withServer({ dir, durable: true }, async ({ url }) => {
      assert.deepEqual(await query(url, 'show fsync'), [{ fsync: 'on' }]);
    });
  });

  it('asks for a password, kept beside the data for its owner only', async () => {
    assert.equal(fs.statSync(`${dir}.password`).mode & 0o777, 0o600);
    await withServer({ dir }, async ({ port }) => {
      const wrong = `postgresql://postgres:wrong@127.0.0.1:${port}/anjuan`;
      await assert.rejects(query(wrong, 'select 1'), /password authentication failed/);
    });
  });

  it('keeps the data for the second start', () => withServer({ dir }, assertKept));

  it('sets a new password when the file was lost', async () => {
    fs.rmSync(`${dir}.password`);
    await withServer({ dir }, assertKept);
  });

  it('ends the server when asked to stop', async () => {
    const { pid } = await withServer({ dir }, (server) => server);
    assert.equal(describeProcess(pid), undefined);
    assert.equal(fs.existsSync(pidFile(dir)), false);
  });

  it('starts over the pid file of a process that is gone', async () => {
    leavePidFile(dir, spawnSync('true').pid);
    await withServer({ dir }, assertKept);
  });

  it('starts over the pid file of a number that another program has now', linuxOnly, async () => {
    leavePidFile(dir, process.pid);
    await withServer({ dir }, assertKept);
    assert.ok(describeProcess(process.pid), 'the other program was left alone');
  });

  it('starts over the pid file of a server of another folder', linuxOnly, async () => {
    await withServer({ dir: path.join(folder, 'fresh') }, async (other) => {
      leavePidFile(dir, other.pid);
      await withServer({ dir }, assertKept);
      assert.ok(describeProcess(other.pid), 'the other server was left alone');
    });
  });

  it('starts over the pid file of a zombie', linuxOnly, async () => {
    // `sleep` replaces the shell, so nobody collects the shell's ended child.
    const parent = spawn('sh', ['-c', 'sleep 0.3 & echo $!; exec sleep 30'], { stdio: ['ignore', 'pipe', 'ignore'] });
    const pid = Number(await new Promise((resolve) => parent.stdout.once('data', resolve)));
    await until(() => /\) Z /.test(fs.readFileSync(`/proc/${pid}/stat`, 'utf8')));
    leavePidFile(dir, pid);
    try {
      await withServer({ dir }, assertKept);
    } finally {
      parent.kill();
    }
  });

  it('adopts a live orphan on its own port and stops it at the end', linuxOnly, async () => {
    const port = await anyFreePort();
    leaveOrphan(dir, port);
    await until(() => liveServer(dir)?.state === 'ready');
    const orphan = liveServer(dir);
    await withServer({ dir }, async (server) => {
      assert.deepEqual([server.adopted, server.pid, server.port], [true, orphan.pid, port]);
      await assertKept(server);
    });
    assert.ok(await waitForEnd(orphan.pid, 1000), 'the orphan was stopped');
  });

  it('recovers after its launcher was killed', linuxOnly, async () => {
    const script = `
      import { startPostgres } from ${JSON.stringify(new URL('./postgres.mjs', import.meta.url).href)};
      console.log((await startPostgres({ dir: ${JSON.stringify(dir)}, durable: false })).pid);`;
    const launcher = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['ignore', 'pipe', 2] });
    const pid = Number(await new Promise((resolve) => launcher.stdout.once('data', resolve)));
    launcher.kill('SIGKILL');
    await new Promise((resolve) => launcher.once('exit', resolve));
    await withServer({ dir }, assertKept);
    assert.ok(await waitForEnd(pid, 1000), 'nothing is left of the first server');
  });

  it('refuses a folder on which another launcher runs a server', linuxOnly, async () => {
    await withServer({ dir }, () => assert.rejects(startPostgres({ dir }), /already runs on/));
  });

  it('takes another port when the wished one is busy', async () => {
    const busy = await listen(0);
    const { port } = busy.address();
    try {
      await withServer({ dir, port }, async (server) => {
        assert.notEqual(server.port, port);
        await assertKept(server);
      });
    } finally {
      busy.close();
    }
  });

  it('throws away a half-made cluster and makes a whole one', async () => {
    const half = path.join(folder, 'half');
    fs.mkdirSync(`${half}.init`);
    fs.writeFileSync(path.join(`${half}.init`, 'PG_VERSION'), '18\n');
    await withServer({ dir: half }, ({ url }) => query(url, 'select 1'));
    assert.equal(fs.existsSync(`${half}.init`), false);
  });

  it('leaves a folder alone that is not a cluster', async () => {
    const other = path.join(folder, 'other');
    fs.mkdirSync(other);
    fs.writeFileSync(path.join(other, 'letter.txt'), 'mine');
    await assert.rejects(startPostgres({ dir: other }), /holds something that is not a PostgreSQL data folder/);
    assert.equal(fs.readFileSync(path.join(other, 'letter.txt'), 'utf8'), 'mine');
  });

  it('refuses data of another major version', async () => {
    const old = path.join(folder, 'old');
    fs.mkdirSync(old);
    fs.writeFileSync(path.join(old, 'PG_VERSION'), '16\n');
    await assert.rejects(startPostgres({ dir: old }), /PostgreSQL 16/);
  });
});

describe('the check of a given server', () => {
  const answering = (row) => ({ query: async () => ({ rows: [row] }) });
  const good = { version: 180004, encoding: 'UTF8', letters: true };

  it('accepts PostgreSQL 18 in UTF-8 with Chinese letters', () => checkServer(answering(good)));

  const refusals = [
    [{ version: 150018 }, /PostgreSQL 15.*18 or newer/],
    [{ encoding: 'SQL_ASCII' }, /SQL_ASCII.*UTF8/],
    [{ letters: false }, /C\.UTF-8/],
  ];
  for (const [fault, sentence] of refusals)
    it(`refuses ${JSON.stringify(fault)}`, () =>
      assert.rejects(checkServer(answering({ ...good, ...fault })), sentence));
});
