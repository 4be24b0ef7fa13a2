import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable } from '@nestjs/common';
import type { Context } from './context.js';
import { Database } from './persistence/database.js';
import type { Tx } from './persistence/tx.js';

/** One use case, one transaction. Services call `run` once; it refuses to be nested. */
@Injectable()
export class UnitOfWork {
  /** Watching costs every promise of the process its time (6 % of an act), so it is done where the code is tested. */
  private readonly running = process.env.NODE_ENV === 'test' ? new AsyncLocalStorage<true>() : undefined;

  constructor(private readonly database: Database) {}

  /** Begins, sets whose rows may be seen, does the work, and commits or takes everything back. */
  run<T>(context: Context, work: (tx: Tx) => Promise<T>): Promise<T> {
    if (!this.running) return this.database.transaction(context, work);
    if (this.running.getStore()) throw new Error('A unit of work is never nested');
    return this.running.run(true, () => this.database.transaction(context, work));
  }
}
