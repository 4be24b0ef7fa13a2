import { DataSource } from 'typeorm';
import type pg from 'pg';
import { type Context, contextSql } from '../context.js';
import { entities } from './entities/index.js';
import { PREPARED } from './prepared-client.js';
import { type Tx, bind } from './tx.js';

/** The application's writing connections, under a role that owns nothing. */
export class Database {
  private constructor(private readonly source: DataSource) {}

  static async connect(url: string): Promise<Database> {
    const source = new DataSource({
      type: 'postgres',
      url,
      entities,
      extra: { max: 10, options: '-c search_path=anjuan', ...PREPARED },
    });
    await source.initialize();
    return new Database(source);
  }

  /** Runs work in one transaction with the context's rows in sight; anything thrown takes everything back. */
  async transaction<T>(context: Context, work: (tx: Tx) => Promise<T>): Promise<T> {
    const runner = this.source.createQueryRunner();
    const hooks: (() => void)[] = [];
    const writes: Promise<unknown>[] = [];
    try {
      const connection = (await runner.connect()) as pg.Client;
      const result = await within(connection, context, writes, () =>
        work(bind(runner.manager, context, { connection, hooks, writes })),
      );
      for (const hook of hooks) hook();
      return result;
    } finally {
      await runner.release();
    }
  }

  async close(): Promise<void> {
    await this.source.destroy();
  }
}

/**
 * The beginning is not waited for: it goes out with the first statement, and nothing after it counts when it fails. Nor does the
 * end wait for the writes before it: they were all sent, and a commit behind one that failed is a rollback.
 */
async function within<T>(
  connection: pg.Client,
  context: Context,
  writes: Promise<unknown>[],
  work: () => Promise<T>,
): Promise<T> {
  const begun = connection.query(`BEGIN; ${contextSql(context)}`);
  begun.catch(() => {});
  writes.push(begun);
  try {
    const result = await work();
    const ended = connection.query('COMMIT');
    await Promise.all([...writes, ended]);
    // Of a transaction in which something failed the database makes a rollback, and says so here alone.
    if ((await ended).command !== 'COMMIT') throw new Error('the transaction was taken back');
    return result;
  } catch (error) {
    // After a write that failed everything fails: the first one tells why.
    const outcomes = await Promise.allSettled(writes);
    // On a connection that broke there is nothing left to take back.
    await connection.query('ROLLBACK').catch(() => {});
    throw outcomes.find((outcome) => outcome.status === 'rejected')?.reason ?? error;
  }
}
