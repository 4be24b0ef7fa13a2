import { spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { root } from '../paths.mjs';

const LIMIT_MINUTES = 8;
const running = new Set();

function signal(child, name) {
  try {
    // The group: a runner that hangs usually hangs in one of its own children.
    process.kill(-child.pid, name);
  } catch {
    child.kill(name);
  }
}

/** First politely, so that a runner can close the servers and browsers it started. */
async function kill({ child, ended }) {
  signal(child, 'SIGTERM');
  await Promise.race([ended, sleep(5_000, undefined, { ref: false })]);
  signal(child, 'SIGKILL');
}

/** Ctrl-C does not reach processes of another group by itself. */
export const killAll = () => Promise.all([...running].map(kill));

/**
 * Starts a process that may not take for ever: after its minutes it is killed with all its children, and fails.
 * @returns the process and a promise of its exit code
 */
export function limited(command, args, { minutes = LIMIT_MINUTES, ...options } = {}) {
  const child = spawn(command, args, { cwd: root, detached: process.platform !== 'win32', ...options });
  const ended = new Promise((resolve) => {
    child.once('error', () => resolve(1));
    child.once('close', (code) => resolve(code ?? 1));
  });
  const started = { child, ended };
  running.add(started);
  const timer = setTimeout(() => {
    console.error(`Stopped after ${minutes} minutes: ${command} ${args.join(' ')}`);
    void kill(started);
  }, minutes * 60_000);
  void ended.then(() => {
    clearTimeout(timer);
    running.delete(started);
  });
  return started;
}
