import fs from 'node:fs';
import path from 'node:path';
import { describeProcess } from '../processes.mjs';

const pidFile = (dir) => path.join(dir, 'postmaster.pid');

/** What `postmaster.pid` says: line 1 the process, line 4 the port, line 8 the state. */
export function readPidFile(dir) {
  try {
    const lines = fs.readFileSync(pidFile(dir), 'utf8').split('\n');
    const pid = Number(lines[0]);
    return pid > 0 ? { pid, port: Number(lines[3]), state: (lines[7] ?? '').trim() } : undefined;
  } catch {
    return undefined;
  }
}

function isServerOn(dir, found) {
  if (!found || !/^postgres/.test(found.program)) return false;
  return found.cwd === undefined || found.cwd === fs.realpathSync(dir);
}

/**
 * The server that lives on this folder now, if any. The number in the file alone proves nothing: after a crash it may
 * belong to another program, to a server of another folder or to a zombie, and PostgreSQL would refuse to start.
 */
export function liveServer(dir) {
  const file = readPidFile(dir);
  const found = file && describeProcess(file.pid);
  return isServerOn(dir, found) ? { ...file, parent: found.parent } : undefined;
}

/** Removes a pid file that no server stands behind. */
export function removeStalePidFile(dir) {
  if (!liveServer(dir)) fs.rmSync(pidFile(dir), { force: true });
}
