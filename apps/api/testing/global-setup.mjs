import { randomBytes } from 'node:crypto';

/** One run, one template database; a server is started only when none was given. */
export default async function globalSetup() {
  process.env.ANJUAN_TEST_RUN = randomBytes(4).toString('hex');
  if (process.env.TEST_DATABASE_URL) return;
  const { startTestDatabase } = await import(new URL('../../../tools/lib/testing/database.mjs', import.meta.url).href);
  globalThis.anjuanTestServer = await startTestDatabase();
  process.env.TEST_DATABASE_URL = globalThis.anjuanTestServer.url;
}
