/*
 * `npm run bench:check`: how long a look at all steps of one case takes, in Node and in Chromium on a processor slowed four
 * times. The library is bundled as it is; nothing of it is left out.
 */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { inRoot } from '../lib/paths.mjs';
import { proofModule } from '../lib/procedure/proofs.mjs';
import { percentile } from './numbers.mjs';

const ROUNDS = 400;
const WARM = 50;
const SLOWED = 4;
const MODULE = 'testing/check-time.fixture.js';

const round = (n) => Math.round(n * 100) / 100;

function line(where, { steps, times }, goal) {
  const own = times.slice(WARM);
  const p50 = percentile(own, 0.5);
  // A slowed browser stops now and then rather than going slower, which the median does not feel; the mean does.
  const mean = own.reduce((sum, t) => sum + t, 0) / own.length;
  const figures = {
    measure: `check of ${steps} steps`,
    where,
    p50: round(p50),
    mean: round(mean),
    p99: round(percentile(own, 0.99)),
  };
  console.log(JSON.stringify({ ...figures, goal, reached: Math.max(p50, mean) <= goal }));
}

async function inBrowser() {
  const { rolldown } = await import('rolldown');
  const { chromium } = await import('playwright');
  const file = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'anjuan-check-')), 'check.js');
  const bundle = await rolldown({ input: inRoot('libs/procedure/dist-proofs', MODULE), logLevel: 'silent' });
  await bundle.write({ file, format: 'iife', name: 'proof' });
  const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
  const browser = await chromium.launch({
    args: ['--no-sandbox'],
    ...(fs.existsSync(executablePath) ? { executablePath } : {}),
  });
  const page = await browser.newPage();
  await page.addScriptTag({ path: file });
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
  const found = await page.evaluate((rounds) => globalThis.proof.checkTimes(rounds, () => performance.now()), ROUNDS);
  await browser.close();
  return found;
}

const { checkTimes } = await proofModule(MODULE);
line(
  'Node',
  checkTimes(ROUNDS, () => performance.now()),
  2,
);
line(`Chromium, CPU slowed ${SLOWED} times`, await inBrowser(), 5);
