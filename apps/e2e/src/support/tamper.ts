import pg from 'pg';

/** What somebody with the keys of the database could do: change one character of a sealed entry. */
export async function tamper(fileId: string, seq: number): Promise<void> {
  const client = new pg.Client({ connectionString: process.env['TEST_DATABASE_URL'] });
  await client.connect();
  try {
    // Even the owner is stopped by a trigger; a superuser can switch triggers off.
    await client.query('SET session_replication_role = replica');
    const changed = await client.query(
      `UPDATE anjuan.journal_entry
          SET body = jsonb_set(body, '{by,name}', to_jsonb(overlay(body #>> '{by,name}' PLACING '五' FROM 1 FOR 1)))
        WHERE file_id = $1 AND seq = $2`,
      [fileId, seq],
    );
    if (changed.rowCount !== 1) throw new Error(`entry ${seq} of ${fileId} was not there to be changed`);
  } finally {
    await client.end();
  }
}
