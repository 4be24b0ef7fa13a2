/*
 * Checks package-lock.json: every optional (platform) package a dependency names must be in it, or `npm ci` fails on
 * other machines; and no download address may stand in it, or the lock would work with one registry only.
 */
import fs from 'node:fs';
import { inRoot } from './lib/paths.mjs';
import { isMain, runMain, Stop } from './lib/stop.mjs';

/** Where Node would find `name` for the package at `place`, going up the folders; undefined when nowhere. */
function resolveIn(packages, place, name) {
  for (let at = place; ;) {
    const candidate = `${at ? `${at}/` : ''}node_modules/${name}`;
    if (packages[candidate]) return candidate;
    if (!at) return undefined;
    const up = at.lastIndexOf('/node_modules/');
    at = up < 0 ? '' : at.slice(0, up);
  }
}

/** Sentences about what is wrong with a lock; empty when it is sound. */
export function lockFaults({ packages }) {
  const faults = [];
  for (const [place, { version, resolved, link, optionalDependencies = {} }] of Object.entries(packages)) {
    const missing = Object.keys(optionalDependencies).filter((name) => !resolveIn(packages, place, name));
    if (missing.length > 0) faults.push(`${place}@${version} lacks ${missing.join(', ')}`);
    if (resolved && !link) faults.push(`${place} carries a download address`);
  }
  return faults;
}

async function main() {
  const faults = lockFaults(JSON.parse(fs.readFileSync(inRoot('package-lock.json'), 'utf8')));
  if (faults.length > 0) throw new Stop(`package-lock.json is not complete:\n  ${faults.join('\n  ')}`);
  console.log('package-lock.json is complete and names no registry.');
}

if (isMain(import.meta)) await runMain(main);
