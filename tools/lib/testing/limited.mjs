import { spawn } from 'node:child_process';
import { root } from '../paths.mjs';

const LIMIT_MINUTES = 8;
const running = new Set();

function kill(child) {
  try {
    // The group: a runner that hangs usually hangs in one of its own children.
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    child.kill('SIGKILL');
  }
}

/** Ctrl-C does not reach processes of another group by itself. */
export function killAll() {
  for (const child of running) kill(child);
}

/**
 * Starts a process that may not take for ever: after its minutes it is killed with all its children, and fails.
 * @returns the process and a promise of its exit code
 */
export function limited(command, args, { minutes = LIMIT_MINUTES, ...options } = {}) {
  const child = spawn(command, args, { cwd: root, detached: process.platform !== 'win32', ...options });
  running.add(child);
  const ended = new Promise((resolve) => {
    const timer = setTimeout(() => {
      console.error(`Killed after ${minutes} minutes: ${command} ${args.join(' ')}`);
      kill(child);
    }, minutes * 60_000);
    const end = (code) => {
      clearTimeout(timer);
      running.delete(child);
      resolve(code ?? 1);
    };
    child.once('error', () => end(1));
    child.once('close', end);
  });
  return { child, ended };
}
