// Compiles the table of who may see and do what, which imports nothing of the server, and loads it.
import { spawnSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { inRoot } from './paths.mjs';

const PROJECT = 'apps/api/tsconfig.matrix.json';

/** The table with its roles, its relations and what each cell expects. @throws Error when it does not compile */
export async function accessTable() {
  const tsc = inRoot('node_modules/typescript/bin/tsc');
  const built = spawnSync(process.execPath, [tsc, '-p', inRoot(PROJECT)], { encoding: 'utf8' });
  if (built.status !== 0) throw new Error(`${PROJECT} does not compile:\n${built.stdout}`);
  const module = (name) => import(pathToFileURL(inRoot('apps/api/dist-proofs', `${name}.js`)).href);
  const [{ accessTable: groups }, { expected }, known] = await Promise.all(
    ['table', 'expected', 'players'].map(module),
  );
  return { groups, expected, ...known };
}
