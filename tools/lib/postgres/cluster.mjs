import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { chooseIdentity, giveTo, under } from './identity.mjs';
import { Stop } from '../stop.mjs';

/** The one major version the schema is written for. */
export const MAJOR = '18';
/** Database made in every new cluster. */
export const DATABASE = 'anjuan';

/*
 * Byte order for sorting and comparing, but UTF-8 character classes: with LC_CTYPE=C, Chinese characters would not be
 * letters, and neither trigrams nor text search would see them.
 */
const LOCALE = [
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
  '--lc-collate=C',
  '--lc-ctype=C.UTF-8',
  ...['messages', 'monetary', 'numeric', 'time'].map((part) => `--lc-${part}=C`),
];

const passwordFile = (dir) => `${dir}.password`;
const isCluster = (dir) => fs.existsSync(path.join(dir, 'PG_VERSION'));

function newPassword(dir) {
  const password = randomBytes(24).toString('base64url');
  // Written aside and renamed, so that a crash never leaves half a password.
  fs.writeFileSync(`${passwordFile(dir)}.new`, password, { mode: 0o600 });
  fs.renameSync(`${passwordFile(dir)}.new`, passwordFile(dir));
  return password;
}

const readPassword = (dir) =>
  fs.existsSync(passwordFile(dir)) ? fs.readFileSync(passwordFile(dir), 'utf8').trim() : '';

function must(what, [command, args, options], input) {
  const done = spawnSync(command, args, { ...options, input, encoding: 'utf8' });
  if (done.status === 0) return;
  throw new Stop(`PostgreSQL could not ${what}: ${(done.stderr || done.error?.message || '').trim()}`);
}

/** One statement in single-user mode: needs no password, no port and no running server. */
function runAlone(dir, { identity, postgres }, statement) {
  must(
    'be prepared',
    under(identity, postgres, ['--single', '-D', dir, '-c', 'log_min_messages=fatal', 'postgres']),
    `${statement}\n`,
  );
}

/** Makes the cluster in `dir.init` and renames it, so that a half-made one is never taken for a whole one. */
function createCluster(dir, { durable, programs }) {
  const half = `${dir}.init`;
  fs.rmSync(half, { recursive: true, force: true });
  fs.rmSync(dir, { recursive: true, force: true });
  // The parent keeps its usual mode: a service account may have to pass through it.
  fs.mkdirSync(path.dirname(dir), { recursive: true });
  fs.mkdirSync(half, { mode: 0o700 });
  const password = newPassword(dir);
  const identity = chooseIdentity(half, programs.postgres);
  giveTo(identity, passwordFile(dir));
  const access = ['-U', 'postgres', '-A', 'scram-sha-256', `--pwfile=${passwordFile(dir)}`, '-E', 'UTF8'];
  const args = ['-D', half, ...access, ...LOCALE, ...(durable ? [] : ['--no-sync'])];
  must('make its data folder', under(identity, programs.initdb, args));
  runAlone(half, { identity, postgres: programs.postgres }, `CREATE DATABASE ${DATABASE}`);
  fs.renameSync(half, dir);
  return { identity, password };
}

function checkVersion(dir) {
  const found = fs.readFileSync(path.join(dir, 'PG_VERSION'), 'utf8').trim();
  if (found === MAJOR) return;
  throw new Stop(
    `${dir} holds data of PostgreSQL ${found}, but this is ${MAJOR}. Move it through a dump, or choose another DATA_DIR.`,
  );
}

/** A folder that holds anything but a cluster is somebody's; it is left alone. */
function refuseForeignFolder(dir) {
  if (isCluster(dir) || !fs.existsSync(dir) || fs.readdirSync(dir).length === 0) return;
  throw new Stop(
    `${dir} holds something that is not a PostgreSQL data folder. Move it away, or choose another DATA_DIR.`,
  );
}

/**
 * Makes sure a whole cluster stands in `dir`, and says how to run and enter it.
 * @returns the identity to run the server under and the superuser's password
 */
export function prepareCluster(dir, { durable, programs }) {
  refuseForeignFolder(dir);
  if (!isCluster(dir)) return createCluster(dir, { durable, programs });
  fs.rmSync(`${dir}.init`, { recursive: true, force: true });
  checkVersion(dir);
  return { identity: chooseIdentity(dir, programs.postgres), password: readPassword(dir) };
}

/** Sets a new password when its file was lost; only while no server runs on the folder. */
export function ensurePassword(dir, { identity, password, programs }) {
  if (password) return password;
  const fresh = newPassword(dir);
  runAlone(dir, { identity, postgres: programs.postgres }, `ALTER ROLE postgres PASSWORD '${fresh}'`);
  return fresh;
}
