/*
 * Looks for secrets in every file git knows of or would take in, and fails when there is one. Lock and pictures are left
 * out: the one is all hashes, the others are no text.
 */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { inRoot, root } from './lib/paths.mjs';
import { Stop, isMain, runMain } from './lib/stop.mjs';
import { secretsIn } from './lib/supply/secret-scan.mjs';

const SKIPPED = /(?:^|\/)package-lock\.json$|\.(?:png|jpe?g|webp|ico|woff2?|ttf|otf|pdf|zip|gz)$/;

const MADE = /^(?:node_modules|dist|dist-proofs|\.nx|\.data|coverage|test-results|playwright-report|secrets)$/;

/** Names of the files of the repository, new ones included. */
function files() {
  const names = isRepository() ? gitFiles() : filesBelow('');
  return names.filter((name) => name && !SKIPPED.test(name) && fs.statSync(inRoot(name), NOTHING)?.isFile());
}

const NOTHING = { throwIfNoEntry: false };
const isRepository = () => fs.existsSync(inRoot('.git'));
const gitFiles = () =>
  execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
    cwd: root,
    encoding: 'utf8',
  }).split('\0');

/** In a tree without its history, everything but what is installed or built. */
const filesBelow = (folder) =>
  fs.readdirSync(inRoot(folder), { withFileTypes: true }).flatMap((entry) => {
    const name = path.posix.join(folder, entry.name);
    if (entry.isDirectory()) return MADE.test(entry.name) ? [] : filesBelow(name);
    return [name];
  });

if (isMain(import.meta))
  await runMain(() => {
    const all = files();
    const faults = all.flatMap((name) => secretsIn(name, fs.readFileSync(inRoot(name), 'utf8')));
    if (faults.length > 0) throw new Stop(['Secrets in the sources:', ...faults].join('\n  '));
    console.log(`${all.length} files, no secret.`);
  });
