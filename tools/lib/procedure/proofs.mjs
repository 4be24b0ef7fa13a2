// Compiles the rule tables of libs/procedure beside the library and loads them: the tools ask the same rows as the tests do.
import { spawnSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { inRoot } from '../paths.mjs';

const OUT = 'libs/procedure/dist-proofs';

/** A module of the compiled rule tables, 'testing/proofs.fixture.js'. @throws Error when they do not compile */
export async function proofModule(path) {
  const tsc = inRoot('node_modules/typescript/bin/tsc');
  const built = spawnSync(process.execPath, [tsc, '-p', inRoot('libs/procedure/tsconfig.proofs.json')], {
    encoding: 'utf8',
  });
  if (built.status !== 0) throw new Error(`the rule tables do not compile:\n${built.stdout}`);
  return import(pathToFileURL(inRoot(OUT, path)).href);
}
