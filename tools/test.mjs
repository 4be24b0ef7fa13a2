/*
 * `npm test`: the same way up as `npm start`, then every check there is, each under its own heading. `--quick` keeps to
 * what needs neither a database nor a browser.
 */
import fs from 'node:fs';
import { build } from './lib/build.mjs';
import { checkNode, install } from './lib/install.mjs';
import { inRoot } from './lib/paths.mjs';
import { runMain } from './lib/stop.mjs';
import { NOT_ASKED, verdictOf } from './lib/supply/advisories.mjs';
import { askNpm } from './lib/supply/bill.mjs';
import { quietly, runStages } from './lib/testing/stages.mjs';
import { apiTests, browserJourneys, giveUp, nxStage, promises, toolTests, unitTests } from './lib/testing/suites.mjs';

const node = (...args) => quietly(process.execPath, args);
const bin = (file, ...args) => node(inRoot('node_modules', file), ...args);

const format = () => bin('prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.');

/** The boundary rule says nothing at all without a project graph, so its absence must not pass for success. */
async function lint() {
  const projects = await nxStage('run-many', '-t', 'lint');
  const tools = await bin('eslint/bin/eslint.js', 'tools', 'eslint.config.mjs');
  if (!fs.existsSync(inRoot('.nx/workspace-data/project-graph.json')))
    throw new Error('nx left no project graph, so the import boundaries were not checked.');
  return projects && tools;
}

/** Generated documents are compared when there is a generator. */
const docs = () =>
  fs.existsSync(inRoot('tools/docs.mjs')) ? node('tools/docs.mjs', '--check') : Promise.resolve(true);

/** High or critical advisories fail; a service that cannot be asked is said to be skipped, never to be fine. */
async function advisories() {
  const { exit, says } = verdictOf(askNpm('audit', '--json').stdout);
  console.log(`   ${says}`);
  return { ok: exit !== 1, skipped: exit === NOT_ASKED };
}

/** A part that does not build must not keep the others from being checked. */
const everythingBuilds = () => build().then(() => true);

const quick = [
  { name: 'build', work: everythingBuilds },
  { name: 'format', work: format },
  { name: 'lock file', work: () => node('tools/lockcheck.mjs') },
  { name: 'secrets in the sources', work: () => node('tools/secrets.mjs') },
  { name: 'advisories', work: advisories },
  { name: 'lint and import boundaries', work: lint },
  { name: 'types', work: () => nxStage('run-many', '-t', 'types') },
  { name: 'cited articles', work: () => node('tools/articles.mjs') },
  { name: 'generated documents', work: docs },
  { name: 'unit and model tests', work: unitTests },
];

const slow = [
  { name: 'launcher tests', work: () => toolTests((file) => !file.startsWith('fences')) },
  { name: 'fence tests', work: () => toolTests((file) => file.startsWith('fences')) },
  { name: 'API tests on PostgreSQL', work: apiTests },
  { name: 'promises, short forms', work: promises },
  { name: 'browser journeys', work: browserJourneys },
];

await runMain(async () => {
  // Whatever the surroundings say of NODE_ENV, this is a test.
  process.env.NODE_ENV = 'test';
  process.env.NX_DAEMON = 'false';
  process.env.NX_TUI = 'false';
  checkNode();
  await install();
  process.once('SIGINT', giveUp).once('SIGTERM', giveUp);
  const stages = process.argv.includes('--quick') ? quick : [...quick, ...slow];
  if (!(await runStages(stages))) process.exitCode = 1;
});
