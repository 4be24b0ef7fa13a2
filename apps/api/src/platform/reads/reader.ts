import pg from 'pg';
import { type Context, contextSql } from '../context.js';
import { PREPARED } from '../persistence/prepared-client.js';

/** Reads without entities: read-only transactions under the same row-level security as the writes. */
export class Reader {
  constructor(private readonly pool: pg.Pool) {}

  /** A reader with connections of its own. */
  static on(connectionString: string): Reader {
    const pool = new pg.Pool({ connectionString, max: 10, options: '-c search_path=anjuan', ...PREPARED });
    // An idle connection that breaks is replaced; unheard, it would end the process.
    pool.on('error', () => {});
    return new Reader(pool);
  }

  /** One query in a read-only transaction: one round trip, since neither its beginning nor its end is waited for. */
  async run<R extends object>(context: Context, sql: string, params: readonly unknown[] = []): Promise<readonly R[]> {
    return this.all(context, async (query) => query<R>(sql, params));
  }

  /** Several queries in one read-only transaction. */
  async all<T>(context: Context, work: (query: Query) => Promise<T>): Promise<T> {
    const client = await this.pool.connect();
    let broken: Error | undefined;
    try {
      const begun = client.query(`BEGIN READ ONLY; ${contextSql(context)}`);
      begun.catch(() => {});
      const result = await work(async (sql, params = []) => (await client.query(sql, [...params])).rows);
      await begun;
      return result;
    } catch (error) {
      broken = error as Error;
      throw error;
    } finally {
      end(client, broken);
    }
  }

  async close(): Promise<void> {
    await this.pool.end();
  }
}

/** Runs one statement of a read-only transaction. */
export type Query = <R extends object>(sql: string, params?: readonly unknown[]) => Promise<readonly R[]>;

/**
 * From here on the transaction looks at the whole office: the law asks for its earlier cases, whoever asks. Whether the asker
 * may see the case in hand was found before.
 */
export async function lookForOffice(query: Query): Promise<void> {
  await query(`SELECT set_config('app.sight', 'system', true)`);
}

/** Ends the transaction without making the reader wait; a connection that will not end is thrown away. */
function end(client: pg.PoolClient, broken: Error | undefined): void {
  client.query(broken ? 'ROLLBACK' : 'COMMIT').then(
    () => client.release(),
    (error: Error) => client.release(error),
  );
}
