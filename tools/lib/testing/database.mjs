import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { startPostgres } from '../postgres.mjs';

/** A PostgreSQL of its own for a test run, gone without a trace afterwards. */
export async function startTestDatabase() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'anjuan-test-'));
  // A service account may have to pass through it.
  fs.chmodSync(folder, 0o755);
  const server = await startPostgres({ dir: path.join(folder, 'pg'), durable: false });
  const stop = async () => {
    await server.stop();
    fs.rmSync(folder, { recursive: true, force: true });
  };
  return { url: server.url, stop };
}
