import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { inRoot } from './paths.mjs';
import { run } from './processes.mjs';
import { Stop } from './stop.mjs';

const lockFile = inRoot('package-lock.json');
const stampFile = inRoot('node_modules/.anjuan-lock');
/** npm's own note of what it installed last. */
const installedFile = inRoot('node_modules/.package-lock.json');

/** Refuses a Node that the dependencies do not run on, before anything else can fail in a stranger way. */
export function checkNode(version = process.versions.node) {
  const [major, minor] = version.split('.').map(Number);
  const fits = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22;
  if (!fits) throw new Stop(`Node ${version} is not supported: 20.19 or newer, or 22.12 or newer, is needed.`);
}

const sha256 = (file) => createHash('sha256').update(fs.readFileSync(file)).digest('hex');
const stampNow = () => `${sha256(lockFile)} ${process.platform}-${process.arch}`;
const readStamp = () => (fs.existsSync(stampFile) ? fs.readFileSync(stampFile, 'utf8') : '');
const packagesIn = (file) => JSON.parse(fs.readFileSync(file, 'utf8')).packages;

/** Whether a developer's own `npm install` already left exactly what the lock says. */
export function installedMatchesLock(lock, installed) {
  const wanted = Object.entries(lock).filter(([place]) => place.includes('node_modules/'));
  const missing = wanted.some(([place, { optional, version }]) => {
    const found = installed[place];
    return found ? found.version !== version : !optional;
  });
  return !missing && Object.keys(installed).every((place) => !place.includes('node_modules/') || place in lock);
}

const alreadyThere = () =>
  fs.existsSync(installedFile) && installedMatchesLock(packagesIn(lockFile), packagesIn(installedFile));

function npm(args, options) {
  // Inside `npm start` the same npm is used; otherwise the one on PATH, which is a script on Windows.
  const self = process.env.npm_execpath;
  if (self?.endsWith('.js')) return run(process.execPath, [self, ...args], options);
  return run('npm', args, { ...options, shell: process.platform === 'win32' });
}

async function npmCi() {
  console.log('Installing packages from the lock (once; it takes a minute) …');
  // NODE_ENV=production in the surroundings would leave out the compiler.
  const env = { ...process.env, NODE_ENV: 'development' };
  const code = await npm(['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'], {
    env,
  });
  if (code !== 0)
    throw new Stop(`npm ci failed with exit code ${code}; nothing was started. Its message stands above.`);
}

/** Makes node_modules what package-lock.json says; does nothing when it already is. */
export async function install() {
  const stamp = stampNow();
  if (readStamp() === stamp) return;
  if (!alreadyThere()) await npmCi();
  fs.writeFileSync(stampFile, stamp);
}
