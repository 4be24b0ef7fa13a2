import { execFileSync, spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { root } from './paths.mjs';

/** Whether a command can be found on PATH. */
export function onPath(name) {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  return folders.map((folder) => path.join(folder, name)).find((file) => isExecutable(file));
}

function isExecutable(file) {
  try {
    fs.accessSync(file, fs.constants.X_OK);
    return fs.statSync(file).isFile();
  } catch {
    return false;
  }
}

/** Runs a command with the terminal's own streams and resolves with its exit code. */
export function run(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, stdio: 'inherit', ...options });
    child.once('error', reject);
    child.once('exit', (code, signal) => resolve(code ?? (signal ? 1 : 0)));
  });
}

/** Whether a quick command succeeds; nothing is printed. */
export const succeeds = (command, args, options = {}) =>
  spawnSync(command, args, { stdio: 'ignore', ...options }).status === 0;

const onLinux = process.platform === 'linux';

function readProc(pid, name) {
  try {
    return fs.readFileSync(`/proc/${pid}/${name}`, 'utf8');
  } catch {
    return '';
  }
}

function link(pid, name) {
  try {
    return fs.readlinkSync(`/proc/${pid}/${name}`);
  } catch {
    return '';
  }
}

/** What the kernel says of a process, or undefined when it is gone or only a zombie waiting to be collected. */
export function describeProcess(pid) {
  if (!onLinux) return describeElsewhere(pid);
  // The name in brackets may itself hold spaces and brackets, so the fields are counted from the last bracket.
  const stat = readProc(pid, 'stat');
  const [state, parent] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  if (!stat || state === 'Z' || state === 'X') return undefined;
  return { pid, parent: Number(parent), program: path.basename(link(pid, 'exe')), cwd: link(pid, 'cwd') };
}

/** Without /proc the working folder is unknown; the program's name has to do. */
function describeElsewhere(pid) {
  try {
    process.kill(pid, 0);
    if (process.platform === 'win32') return { pid, program: 'postgres' };
    const line = execFileSync('ps', ['-o', 'ppid=,comm=', '-p', String(pid)], { encoding: 'utf8' }).trim();
    const [, parent, command] = /^(\d+)\s+(.*)$/.exec(line) ?? [];
    return { pid, parent: Number(parent), program: path.basename(command ?? '') };
  } catch {
    return undefined;
  }
}

/** Resolves with true once the process is gone, with false when it still lives after `milliseconds`. */
export async function waitForEnd(pid, milliseconds) {
  const until = Date.now() + milliseconds;
  while (describeProcess(pid)) {
    if (Date.now() > until) return false;
    await sleep(15);
  }
  return true;
}

/** Sends each signal in turn, giving the process its time after each, until it has ended. */
export async function endProcess(pid, signals) {
  for (const [signal, milliseconds] of signals) {
    try {
      process.kill(pid, signal);
    } catch {
      return;
    }
    if (await waitForEnd(pid, milliseconds)) return;
  }
}
