import { Injectable } from '@nestjs/common';
import type { SessionState, SignInPolicy } from '@anjuan/contract';
import { Clock } from '../../platform/clock.js';
import type { Tx } from '../../platform/persistence/tx.js';
import { UnitOfWork } from '../../platform/unit-of-work.js';
import { newToken } from '../tokens.js';
import { type Account, AccountQuery, type Named } from './account.query.js';
import type { Holder } from './holder.js';
import { type Shown, nextState } from './next-state.js';
import { note } from '../../platform/note.js';
import { Policies } from './policies.js';
import { notSignedIn } from './refusals.js';
import { SessionQuery } from './session.query.js';
import type { Source } from '../../platform/http/source.js';

const HOUR = 3_600_000;

/** A session that was just opened or carried on under a new token. */
export interface Opened {
  readonly token: string;
  readonly state: SessionState;
  /** How long it lasts at most from now, in seconds. */
  readonly seconds: number;
  readonly account: Account;
}

/** What is done in the transaction that opens or carries on a session. */
export type Work = (tx: Tx, now: Date) => Promise<void>;

/** What was shown, from where, by what name it enters the journal, and what else is done in the same transaction. */
export interface Opening {
  readonly shown: Shown;
  readonly from: Source;
  readonly action: string;
  readonly work?: Work;
}

/** Opens sessions, and carries them on: whoever proves more gets a new token. */
@Injectable()
export class OpenSession {
  constructor(
    private readonly accounts: AccountQuery,
    private readonly policies: Policies,
    private readonly sessions: SessionQuery,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** A new session. @throws Refused when the account was closed meanwhile, or whatever `work` throws */
  async open(
    { agency, person }: Pick<Named, 'agency' | 'person'>,
    { shown, from, action, work }: Opening,
  ): Promise<Opened> {
    const { before, policy, now } = await this.start({ agency, person });
    const { token, hash: tokenHash } = newToken();
    return this.unitOfWork.run({ agency, person }, async (tx) => {
      await work?.(tx, now);
      const account = work ? await after(tx, before) : before;
      const state = nextState(account, policy, shown, now);
      await tx.sessions.open({ tokenHash, state, ...this.limits(policy, now), ...whose(account), ...whence(from) });
      await note(tx, account, from, { action, at: now });
      return { token, state, seconds: policy.absoluteHours * 3600, account };
    });
  }

  /**
   * Does something that proves more, and carries the session on under a new token, in one transaction.
   * @throws Refused when the session has ended meanwhile, or whatever `work` throws
   */
  async carryOn(me: Holder, { shown, from, action, work }: Opening): Promise<Opened> {
    const { before, policy, now } = await this.start(me);
    const { token, hash: tokenHash } = newToken();
    const seconds = Math.ceil((me.expiresAt.getTime() - now.getTime()) / 1000);
    const opened = await this.unitOfWork.run(me, async (tx) => {
      await tx.credentials.hold(me.person);
      await work?.(tx, now);
      const account = await after(tx, before);
      const state = nextState(account, policy, shown, now);
      if (!(await tx.sessions.renew(me.token, { tokenHash, state, provedAt: now }))) throw notSignedIn();
      await note(tx, account, from, { action, at: now });
      return { token, state, seconds, account };
    });
    this.sessions.forget(me.token);
    return opened;
  }

  private async start(of: Pick<Named, 'agency' | 'person'>) {
    const before = await this.accounts.whole(of);
    if (!before) throw notSignedIn();
    return { before, policy: await this.policies.of(of.agency), now: this.clock.now() };
  }

  private limits({ absoluteHours, idleMinutes }: SignInPolicy, now: Date) {
    const expiresAt = new Date(now.getTime() + absoluteHours * HOUR);
    return { createdAt: now, seenAt: now, provedAt: now, expiresAt, idleSeconds: idleMinutes * 60 };
  }
}

const whose = ({ agency: agencyId, person: personId }: Account) => ({ agencyId, personId });
const whence = ({ shortened: address, agent }: Source) => ({ address, agent });

/** The account as the transaction leaves it. */
async function after(tx: Tx, before: Account): Promise<Account> {
  return { ...before, ...(await tx.credentials.standing(before.person)) };
}
