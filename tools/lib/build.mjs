import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { inRoot, root } from './paths.mjs';
import { run } from './processes.mjs';
import { Stop } from './stop.mjs';

const stampFile = inRoot('node_modules/.anjuan-build');
const notSources = new Set(['node_modules', 'dist', '.nx', 'coverage', 'test-results', 'playwright-report']);
const isTest = (name) => /\.(spec|api-spec|e2e)\.\w+$/.test(name);

/** Every file under a folder that a build may read. */
export function* sourceFiles(folder) {
  for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {
    if (notSources.has(entry.name) || isTest(entry.name)) continue;
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) yield* sourceFiles(file);
    else if (entry.isFile()) yield file;
  }
}

/** Folders of the workspace's projects, with their package.json read. */
export function projects() {
  return ['libs', 'apps'].flatMap((group) =>
    fs
      .readdirSync(inRoot(group))
      .map((name) => ({ name, folder: inRoot(group, name), file: inRoot(group, name, 'package.json') }))
      .filter(({ file }) => fs.existsSync(file))
      .map((project) => ({ ...project, manifest: JSON.parse(fs.readFileSync(project.file, 'utf8')) })),
  );
}

/**
 * One short text for the state of all sources, from times and sizes only: reading the contents, or asking nx, would
 * cost most of the five seconds a second start may take.
 */
function fingerprint() {
  const shared = ['package-lock.json', 'package.json', 'tsconfig.base.json', 'nx.json'].map((name) => inRoot(name));
  const hash = createHash('sha256');
  for (const file of [...shared, ...sourceFiles(inRoot('libs')), ...sourceFiles(inRoot('apps'))]) {
    const { mtimeMs, size } = fs.statSync(file);
    hash.update(`${path.relative(root, file)} ${mtimeMs} ${size}\n`);
  }
  return hash.digest('hex');
}

const allBuilt = () =>
  projects().every(({ folder, manifest }) => !manifest.scripts?.build || fs.existsSync(path.join(folder, 'dist')));

const readStamp = () => (fs.existsSync(stampFile) ? fs.readFileSync(stampFile, 'utf8') : '');

/** Arguments for Node that run the workspace's own nx, whatever its package calls the file. */
export function nxCommand() {
  const { bin } = JSON.parse(fs.readFileSync(inRoot('node_modules/nx/package.json'), 'utf8'));
  return [inRoot('node_modules/nx', bin.nx)];
}

/** Runs nx without its daemon or its full-screen display. */
export function nx(args, options = {}) {
  // Bundlers take NODE_ENV from the surroundings; a build is for production wherever it runs.
  const env = { ...process.env, ...options.env, NODE_ENV: 'production', NX_DAEMON: 'false', NX_TUI: 'false' };
  return run(process.execPath, [...nxCommand(), ...args], { ...options, env });
}

/** Builds what changed; with nothing changed since the last good build it does not even ask nx. */
export async function build() {
  const now = fingerprint();
  if (readStamp() === now && allBuilt()) return;
  console.log('Building …');
  const code = await nx(['run-many', '-t', 'build', '--output-style=static']);
  if (code !== 0) throw new Stop('The build failed; its messages stand above.');
  fs.writeFileSync(stampFile, now);
}
