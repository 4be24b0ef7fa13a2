import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import type { Tx } from '../../platform/persistence/tx.js';
import { notFound } from '../../platform/refused.js';
import { UnitOfWork } from '../../platform/unit-of-work.js';
import type { Holder } from '../sign-in/holder.js';
import { type Done, note } from '../../platform/note.js';
import { SessionQuery } from '../sign-in/session.query.js';
import type { Source } from '../../platform/http/source.js';

/** Ending sessions: this one, another one, or all. */
@Injectable()
export class EndSessions {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly known: SessionQuery,
    private readonly clock: Clock,
  ) {}

  /** The session that asks. */
  async this(me: Holder, from: Source): Promise<void> {
    await this.end(me, from, { action: 'session.close' }, (tx) => tx.sessions.close(me.token));
    this.known.forget(me.token);
  }

  /** One of a person's sessions. @throws Refused when there is none */
  async one(me: Holder, id: string, from: Source): Promise<void> {
    await this.end(me, from, { action: 'session.end', object: id }, async (tx) => {
      if (!(await tx.sessions.end(id, me.person))) throw notFound();
    });
    this.known.forgetPerson(me.person);
  }

  /** All of a person's sessions, this one as well. */
  async all(me: Holder, from: Source): Promise<void> {
    await this.end(me, from, { action: 'session.everywhere' }, (tx) => tx.sessions.endAll(me.person));
    this.known.forgetPerson(me.person);
  }

  /** Anybody's session in the agency. @throws Refused when there is none */
  async ofOffice(me: Holder, id: string, from: Source): Promise<void> {
    await this.end(me, from, { action: 'session.end', object: id }, async (tx) => {
      if (!(await tx.sessions.end(id))) throw notFound();
    });
    this.known.forgetAll();
  }

  private async end(me: Holder, from: Source, done: Omit<Done, 'at'>, work: (tx: Tx) => Promise<void>): Promise<void> {
    await this.unitOfWork.run(me, async (tx) => {
      await work(tx);
      await note(tx, me, from, { ...done, at: this.clock.now() });
    });
  }
}
