import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The system's own Python: packages of the distribution are not seen by another one. */
const PYTHON = '/usr/bin/python3';
const SCRIPT = fileURLToPath(new URL('../../testing/object-store.py', import.meta.url));

/** Whether OpenStack Swift is installed here (Debian: python3-swift). */
export const hasSwift = spawnSync(PYTHON, ['-c', 'import swift, eventlet'], { stdio: 'ignore' }).status === 0;

/** A real object store with an S3 interface that nobody wrote for tests. */
export class SwiftServer {
  private constructor(
    readonly endpoint: string,
    private readonly child: ChildProcess,
    private readonly folder: string,
  ) {}

  static readonly keys = { accessKey: 'test:tester', secretKey: 'testing' };

  static async start(): Promise<SwiftServer> {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'anjuan-swift-'));
    const child = spawn(PYTHON, [SCRIPT, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
    const [port] = (await Promise.race([once(child.stdout, 'data'), once(child, 'exit')])) as [Buffer | number];
    if (!Buffer.isBuffer(port)) throw new Error(`Swift ended with ${port}`);
    return new SwiftServer(`http://127.0.0.1:${port.toString().trim()}`, child, folder);
  }

  async stop(): Promise<void> {
    const ended = once(this.child, 'exit');
    this.child.kill();
    await ended;
    rmSync(this.folder, { recursive: true, force: true });
  }
}
