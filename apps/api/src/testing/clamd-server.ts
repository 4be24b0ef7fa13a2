import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, connect, createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { EICAR } from './made-files.js';

const PROGRAM = '/usr/sbin/clamd';
const PATIENCE = 30_000;

/** Whether ClamAV's daemon is installed here (Debian: clamav-daemon). */
export const hasClamd = existsSync(PROGRAM);

/** ClamAV's own daemon, which knows one virus: the harmless test text. Its real signatures are not to be had without a network. */
export class ClamdServer {
  private constructor(
    readonly address: string,
    private readonly child: ChildProcess,
    private readonly folder: string,
  ) {}

  /** @param most bytes it takes in one stream */
  static async start(most: number): Promise<ClamdServer> {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'anjuan-clamd-'));
    const port = await freePort();
    const config = path.join(folder, 'clamd.conf');
    writeFileSync(config, settings(folder, port, most));
    const child = spawn(PROGRAM, ['--config-file', config], { stdio: ['ignore', 'ignore', 'inherit'] });
    const server = new ClamdServer(`127.0.0.1:${port}`, child, folder);
    await answers(port, child);
    return server;
  }

  async stop(): Promise<void> {
    const ended = once(this.child, 'exit');
    this.child.kill();
    await ended;
    rmSync(this.folder, { recursive: true, force: true });
  }
}

function settings(folder: string, port: number, most: number): string {
  const signatures = path.join(folder, 'signatures');
  mkdirSync(signatures);
  const known = Buffer.from(EICAR).toString('hex');
  writeFileSync(path.join(signatures, 'test.ndb'), `Test-Text:0:*:${known}\n`);
  return [
    'Foreground yes',
    `TCPSocket ${port}`,
    'TCPAddr 127.0.0.1',
    `DatabaseDirectory ${signatures}`,
    `TemporaryDirectory ${folder}`,
    `StreamMaxLength ${most}`,
    '',
  ].join('\n');
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

async function answers(port: number, child: ChildProcess): Promise<void> {
  for (const until = Date.now() + PATIENCE; Date.now() < until; await sleep(50)) {
    if (child.exitCode !== null) throw new Error(`clamd ended with ${child.exitCode}`);
    const socket = connect({ port, host: '127.0.0.1' });
    const up = await once(socket, 'connect').then(
      () => true,
      () => false,
    );
    socket.destroy();
    if (up) return;
  }
  throw new Error('clamd does not listen');
}
