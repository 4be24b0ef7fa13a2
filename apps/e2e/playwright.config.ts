import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';

const port = Number(process.env['E2E_PORT'] ?? 4517);
const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Journeys run against the built server on a throw-away database with the demonstration office. */
export default defineConfig({
  testDir: 'src',
  testMatch: '**/*.e2e.ts',
  workers: 1,
  timeout: 90_000,
  expect: { timeout: 20_000 },
  outputDir: 'test-results',
  use: {
    actionTimeout: 10_000,
    baseURL: `http://localhost:${port}`,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    screenshot: 'only-on-failure',
    launchOptions: {
      args: quiet,
      ...(process.env['CHROME_PATH'] ? { executablePath: process.env['CHROME_PATH'] } : {}),
    },
  },
  projects: [
    { name: 'phone', testMatch: '**/*.phone.e2e.ts', use: { viewport: { width: 360, height: 780 }, hasTouch: true } },
    { name: 'desk', testMatch: '**/*.desk.e2e.ts', use: { viewport: { width: 1280, height: 800 } } },
    // Not a journey: writes the pictures of the README into docs/screens.
    ...(process.env['SCREENS'] ? [{ name: 'screens', testMatch: '**/*.screens.ts' }] : []),
  ],
  webServer: {
    command: 'node ../api/dist/main.js',
    url: `http://localhost:${port}/api/health`,
    timeout: 60_000,
    env: {
      PORT: String(port),
      DATABASE_URL: process.env['TEST_DATABASE_URL'] ?? '',
      DATA_DIR: mkdtempSync(join(tmpdir(), 'anjuan-e2e-')),
      WEB_DIST: process.env['WEB_DIST'] ?? join(import.meta.dirname, '../web/dist'),
      PORTAL_DIST: join(import.meta.dirname, '../portal/dist'),
      SEED_DEMO: '1',
    },
  },
});
