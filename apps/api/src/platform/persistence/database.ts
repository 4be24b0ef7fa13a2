import { DataSource } from 'typeorm';
import { type Context, contextSql } from '../context.js';
import { entities } from './entities/index.js';
import { type Tx, bind } from './tx.js';

/** The application's writing connections, under a role that owns nothing. */
export class Database {
  private constructor(private readonly source: DataSource) {}

  static async connect(url: string): Promise<Database> {
    const source = new DataSource({
      type: 'postgres',
      url,
      entities,
      extra: { max: 10, options: '-c search_path=anjuan' },
    });
    await source.initialize();
    return new Database(source);
  }

  /** Runs work in one transaction with the context's rows in sight; anything thrown takes everything back. */
  async transaction<T>(context: Context, work: (tx: Tx) => Promise<T>): Promise<T> {
    const runner = this.source.createQueryRunner();
    const hooks: (() => void)[] = [];
    try {
      await runner.startTransaction();
      await runner.query(contextSql(context));
      const result = await work(bind(runner.manager, context, hooks));
      await runner.commitTransaction();
      for (const hook of hooks) hook();
      return result;
    } catch (error) {
      if (runner.isTransactionActive) await runner.rollbackTransaction();
      throw error;
    } finally {
      await runner.release();
    }
  }

  async close(): Promise<void> {
    await this.source.destroy();
  }
}
