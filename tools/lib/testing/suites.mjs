import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { nxCommand, projects } from '../build.mjs';
import { ensureChromium } from '../chromium.mjs';
import { fromCounts, fromJest, fromPlaywright, fromTap, sum } from './counts.mjs';
import { inRoot } from '../paths.mjs';
import { killAll, limited } from './limited.mjs';
import { failedOutput } from './nx-output.mjs';
import { quietly } from './stages.mjs';
import { startTestDatabase } from './database.mjs';

const onGiveUp = new Set();

/** When the person gives up, nothing stays behind: neither running tests nor their database. */
export async function giveUp() {
  await killAll();
  await Promise.all([...onGiveUp].map((stop) => stop()));
  process.exit(130);
}

/** Gives a stage a file for its runner's report, and removes it afterwards. */
async function withReport(work) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'anjuan-report-'));
  try {
    return await work(path.join(folder, 'report'));
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs nx and shows, of what it says, the tasks that failed. */
export const nxStage = (...args) =>
  quietly(process.execPath, [...nxCommand(), ...args, '--output-style=static'], { shown: failedOutput });

function nodeTests(files, cwd = inRoot()) {
  return withReport(async (report) => {
    const reporters = ['spec', 'stdout', 'tap', report].map((value, index) =>
      index % 2 === 0 ? `--test-reporter=${value}` : `--test-reporter-destination=${value}`,
    );
    const ok = await quietly(process.execPath, ['--test', ...reporters, ...files], { cwd });
    return { ok, counts: fromTap(report) };
  });
}

/** Tests of the tools themselves, by file name. */
export function toolTests(wanted) {
  const files = fs.readdirSync(inRoot('tools/lib')).filter((file) => file.endsWith('.spec.mjs') && wanted(file));
  return nodeTests(files.map((file) => inRoot('tools/lib', file)));
}

const usesNodeTest = ({ manifest }) => /^node --test/.test(manifest.scripts?.test ?? '');

/** Jest projects through nx, so that unchanged ones come from its cache; the others by Node's own runner. */
export async function unitTests() {
  const tested = projects().filter(({ manifest }) => manifest.scripts?.test);
  const [byNode, byJest] = [tested.filter(usesNodeTest), tested.filter((project) => !usesNodeTest(project))];
  const reports = byJest.map(({ folder }) => path.join(folder, 'test-results/counts.json'));
  // A run that crashes must not be counted by the report of the run before; nx puts those of its cache back.
  for (const report of reports) fs.rmSync(report, { force: true });
  const names = byJest.map(({ manifest }) => manifest.name).join(',');
  const ok = await nxStage('run-many', '-t', 'test', '-p', names);
  const results = [{ ok, counts: sum(reports.map(fromCounts)) }];
  for (const { folder } of byNode) results.push(await nodeTests([], folder));
  return { ok: results.every((result) => result.ok), counts: sum(results.map(({ counts }) => counts)) };
}

/** Runs a workspace's script with the terminal's own streams, for it is long and people want to watch. */
async function script(workspace, name, args, env) {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const options = { env: { ...process.env, ...env }, shell: process.platform === 'win32', stdio: 'inherit' };
  const { ended } = limited(npm, ['run', '--silent', '-w', workspace, name, '--', ...args], options);
  return (await ended) === 0;
}

/** Runs a piece of work on a throw-away database, which is gone afterwards. */
async function withDatabase(work) {
  const database = await startTestDatabase();
  onGiveUp.add(database.stop);
  try {
    return await work(database.url);
  } finally {
    onGiveUp.delete(database.stop);
    await database.stop();
  }
}

/** Every row of the procedure tables through HTTP, on a real PostgreSQL of its own. */
export const apiTests = () =>
  withReport((report) =>
    withDatabase(async (url) => {
      const args = ['--json', `--outputFile=${report}`];
      const ok = await script('@anjuan/api', 'api-test', args, { TEST_DATABASE_URL: url });
      return { ok, counts: fromJest(report) };
    }),
  );

/** The trials of promises.md in their short forms, on a PostgreSQL of their own; one case for each promise. */
export const promises = () =>
  withReport(async (report) => {
    const env = { ...process.env, ANJUAN_BUILT: '1' };
    const ok = await quietly(process.execPath, [inRoot('tools/prove.mjs'), '--short', `--report=${report}`], { env });
    return { ok, counts: fromCounts(report) };
  });

/** What people do, in a real browser. */
export async function browserJourneys() {
  if (process.env.ANJUAN_SKIP_BROWSER === '1') return { ok: true, skipped: true };
  const chromium = await ensureChromium();
  return withReport((report) =>
    withDatabase(async (url) => {
      const env = { CHROME_PATH: chromium, TEST_DATABASE_URL: url, PLAYWRIGHT_JSON_OUTPUT_NAME: report };
      const ok = await script('@anjuan/e2e', 'e2e', ['--reporter=list,json'], env);
      return { ok, counts: fromPlaywright(report) };
    }),
  );
}
