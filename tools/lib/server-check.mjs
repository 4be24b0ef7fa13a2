import { Stop } from './stop.mjs';

const OLDEST = 180_000;

const FACTS = `
  select current_setting('server_version_num')::int as version,
         current_setting('server_encoding') as encoding,
         '占' ~ '\\w' as letters`;

/** What makes a server unfit, each with what to do about it. */
function* faults({ version, encoding, letters }) {
  if (version < OLDEST)
    yield `it is PostgreSQL ${Math.floor(version / 10_000)}, and 18 or newer is needed (uuidv7, builtin locale provider)`;
  if (encoding !== 'UTF8') yield `its encoding is ${encoding}, and UTF8 is needed`;
  if (!letters)
    yield 'Chinese characters are not letters to it, so searching would find nothing: make the cluster with initdb --locale-provider=builtin --builtin-locale=C.UTF-8 --lc-ctype=C.UTF-8';
}

/**
 * Refuses a PostgreSQL server on which the system would start but quietly go wrong.
 * @param client anything with pg's `query(text)`, connected to the database that is to be used
 */
export async function checkServer(client) {
  const { rows } = await client.query(FACTS);
  const found = [...faults(rows[0])];
  if (found.length > 0) throw new Stop(`The server in DATABASE_URL cannot be used: ${found.join('; ')}.`);
}
