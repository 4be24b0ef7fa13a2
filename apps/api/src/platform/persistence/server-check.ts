import type pg from 'pg';

const FACTS = `SELECT current_setting('server_version_num')::int AS version, current_setting('server_encoding') AS encoding,
  '占' ~ '\\w' AS letters`;

interface Facts {
  readonly version: number;
  readonly encoding: string;
  readonly letters: boolean;
}

/** Refuses a server on which the system would start and quietly go wrong. @throws Error naming the fault */
export async function checkServer(client: pg.Client): Promise<void> {
  const { rows } = await client.query<Facts>(FACTS);
  const [facts] = rows;
  if (!facts || facts.version < 180_000) throw new Error('PostgreSQL 18 or newer is needed');
  if (facts.encoding !== 'UTF8') throw new Error('the database must be encoded in UTF8');
  if (!facts.letters)
    throw new Error('Chinese characters are not letters to this server: initdb needs --lc-ctype=C.UTF-8');
}
