import pg from 'pg';

/** Drops what the run made, or stops the server it started. */
export default async function globalTeardown() {
  if (globalThis.anjuanTestServer) return globalThis.anjuanTestServer.stop();
  const client = new pg.Client({ connectionString: process.env.TEST_DATABASE_URL });
  await client.connect();
  const like = `anjuan_test_${process.env.ANJUAN_TEST_RUN}_%`;
  const { rows } = await client.query('SELECT datname FROM pg_database WHERE datname LIKE $1', [like]);
  for (const { datname } of rows) await client.query(`DROP DATABASE IF EXISTS "${datname}" WITH (FORCE)`);
  await client.end();
}
