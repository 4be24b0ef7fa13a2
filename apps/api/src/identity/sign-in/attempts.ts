import { Injectable } from '@nestjs/common';
import type { SignInPolicy } from '@anjuan/contract';
import { Clock } from '../../platform/clock.js';
import type { Guarded, GuardTimes } from '../../platform/persistence/repositories/guard.repository.js';
import { Refused } from '../../platform/refused.js';
import { DerivedKeys } from '../../platform/storage/derived-key.js';
import { UnitOfWork } from '../../platform/unit-of-work.js';
import { Policies } from './policies.js';
import { networkOf } from '../../platform/http/source.js';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** Who tries, from where. */
export interface Trying {
  readonly username: string;
  readonly address: string;
}

/** A refusal because of a lock; `begins` when this very failure has turned the key. */
export class Locked extends Refused {
  constructor(
    minutes: number,
    readonly begins: boolean,
  ) {
    const zh = `失败次数过多，已锁定 ${minutes} 分钟；可请安全管理员解锁`;
    const en = `Too many failures: locked for ${minutes} minutes; the security administrator can unlock`;
    super('/problems/account-locked', { detail: { zh, en } });
  }
}

/** One try that was counted beforehand and ends in one of three ways. */
export interface Attempt {
  /** It failed. @returns the refusal to throw: the given one, or that the account is locked now */
  failed(otherwise: Refused): Promise<Refused>;
  /** Right so far: it was no failure, but earlier ones still count. */
  passed(): Promise<void>;
  /** The person is in: earlier failures of the account are forgotten, those of the address are not. */
  succeeded(): Promise<void>;
}

/**
 * Stops guessing, by account and by address. Tries are counted in the database before they are made. Names that nobody has
 * are counted like any other, so that a lock tells nothing.
 */
@Injectable()
export class Attempts {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly keys: DerivedKeys,
    private readonly policies: Policies,
    private readonly clock: Clock,
  ) {}

  /** Key of an account in the list of failures. */
  accountKey(username: string): string {
    return this.keys.mark('guard', `name\n${username}`);
  }

  /** Counts one more try. @throws Locked when account or address is locked */
  async begin({ username, address }: Trying, policy: SignInPolicy): Promise<Attempt> {
    const agency = await this.policies.first();
    if (!agency) return nobody;
    const account = { key: this.accountKey(username), most: policy.failures };
    const place = { key: this.keys.mark('guard', `address\n${networkOf(address)}`), most: policy.addressFailures };
    const times = this.times(policy);
    const locked = (): Locked => new Locked(policy.lockMinutes, false);
    await this.unitOfWork.run({ agency }, async (tx) => {
      // Always in the same order, so that two at once never wait for each other.
      for (const guarded of inOrder(account, place)) if (!(await tx.guard.count(guarded, times))) throw locked();
    });
    return {
      failed: (otherwise) => this.lock(agency, { account, place, policy }, otherwise),
      passed: () => this.settle(agency, [account.key, place.key], []),
      succeeded: () => this.settle(agency, [place.key], [account.key]),
    };
  }

  /** Forgets the failures of an account. @returns whether it was locked */
  async unlock(username: string): Promise<boolean> {
    const agency = await this.policies.first();
    if (!agency) return false;
    const until = await this.unitOfWork.run({ agency }, (tx) => tx.guard.forget(this.accountKey(username)));
    return until !== null && until > this.clock.now();
  }

  /** Clears away what is a day old. */
  async clear(): Promise<void> {
    const agency = await this.policies.first();
    const before = new Date(this.clock.now().getTime() - DAY);
    if (agency) await this.unitOfWork.run({ agency }, (tx) => tx.guard.clear(before));
  }

  private async lock(agency: string, { account, place, policy }: Watched, otherwise: Refused): Promise<Refused> {
    const times = this.times(policy);
    const turned = await this.unitOfWork.run({ agency }, async (tx) => {
      let any = false;
      for (const guarded of inOrder(account, place)) any = (await tx.guard.lock(guarded, times)) || any;
      return any;
    });
    return turned ? new Locked(policy.lockMinutes, true) : otherwise;
  }

  private async settle(agency: string, back: readonly string[], forget: readonly string[]): Promise<void> {
    await this.unitOfWork.run({ agency }, async (tx) => {
      for (const key of [...back, ...forget].sort()) {
        if (forget.includes(key)) await tx.guard.forget(key);
        else await tx.guard.takeBack(key);
      }
    });
  }

  private times({ lockMinutes }: SignInPolicy): GuardTimes {
    const now = this.clock.now();
    const shifted = (by: number): Date => new Date(now.getTime() + by * MINUTE);
    return { now, since: shifted(-lockMinutes), until: shifted(lockMinutes) };
  }
}

interface Watched {
  readonly account: Guarded;
  readonly place: Guarded;
  readonly policy: SignInPolicy;
}

const inOrder = (...guarded: readonly Guarded[]): readonly Guarded[] =>
  [...guarded].sort((a, b) => (a.key < b.key ? -1 : 1));

/** Where there is no agency yet, every try fails anyway. */
const nobody: Attempt = {
  failed: (otherwise) => Promise.resolve(otherwise),
  passed: () => Promise.resolve(),
  succeeded: () => Promise.resolve(),
};
