// Compiles the rule tables of libs/procedure beside the library and loads them: the tools ask the same rows as the tests do.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { pathToFileURL } from 'node:url';
import { sourceFiles } from '../build.mjs';
import { inRoot } from '../paths.mjs';

const OUT = 'libs/procedure/dist-proofs';
/** Libraries the tables stand on, each before those that use it. */
const below = ['calendar', 'journal', 'statute'];

/** A module of the compiled rule tables, 'testing/proofs.fixture.js'. @throws Error when they do not compile */
export async function proofModule(path) {
  for (const name of below) if (isStale(name)) compile(`libs/${name}/tsconfig.build.json`);
  compile('libs/procedure/tsconfig.proofs.json');
  return import(pathToFileURL(inRoot(OUT, path)).href);
}

function isStale(name) {
  const built = inRoot('libs', name, 'dist/index.js');
  if (!fs.existsSync(built)) return true;
  const since = fs.statSync(built).mtimeMs;
  return [...sourceFiles(inRoot('libs', name, 'src'))].some((file) => fs.statSync(file).mtimeMs > since);
}

function compile(project) {
  const tsc = inRoot('node_modules/typescript/bin/tsc');
  const built = spawnSync(process.execPath, [tsc, '-p', inRoot(project)], { encoding: 'utf8' });
  if (built.status !== 0) throw new Error(`${project} does not compile:\n${built.stdout}`);
}
