import { Injectable } from '@nestjs/common';
import { notFound } from '../../platform/refused.js';
import { UnitOfWork } from '../../platform/unit-of-work.js';
import type { Holder } from '../sign-in/holder.js';
import { SessionQuery } from '../sign-in/session.query.js';

/** Ending sessions: this one, another one, or all. */
@Injectable()
export class EndSessions {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly known: SessionQuery,
  ) {}

  /** The session that asks. */
  async this(me: Holder): Promise<void> {
    await this.unitOfWork.run(me, (tx) => tx.sessions.close(me.token));
    this.known.forget(me.token);
  }

  /** One of a person's sessions. @throws Refused when there is none */
  async one(me: Holder, id: string): Promise<void> {
    if (!(await this.unitOfWork.run(me, (tx) => tx.sessions.end(id, me.person)))) throw notFound();
    this.known.forgetPerson(me.person);
  }

  /** All of a person's sessions, this one as well. */
  async all(me: Holder): Promise<void> {
    await this.unitOfWork.run(me, (tx) => tx.sessions.endAll(me.person));
    this.known.forgetPerson(me.person);
  }

  /** Anybody's session in the agency. @throws Refused when there is none */
  async ofOffice(me: Holder, id: string): Promise<void> {
    if (!(await this.unitOfWork.run(me, (tx) => tx.sessions.end(id)))) throw notFound();
    this.known.forgetAll();
  }
}
