import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock.js';
import { Refused } from '../platform/refused.js';

const WINDOW = 15 * 60_000;
const ALLOWED = 10;
const REMEMBERED = 10_000;

/** Counts failed sign-ins by user name and address, and stops guessing. */
@Injectable()
export class Attempts {
  private readonly failures = new Map<string, number[]>();

  constructor(private readonly clock: Clock) {}

  /** @throws Refused after ten failures within a quarter of an hour */
  check(who: string): void {
    if (this.recent(who).length < ALLOWED) return;
    const detail = {
      zh: '登录失败次数过多，请十五分钟后再试',
      en: 'Too many failed sign-ins; please wait a quarter of an hour',
    };
    throw new Refused('/problems/too-many', { detail });
  }

  failed(who: string): void {
    if (this.failures.size > REMEMBERED) this.failures.clear();
    this.failures.set(who, [...this.recent(who), this.clock.now().getTime()]);
  }

  succeeded(who: string): void {
    this.failures.delete(who);
  }

  private recent(who: string): readonly number[] {
    const since = this.clock.now().getTime() - WINDOW;
    return (this.failures.get(who) ?? []).filter((at) => at > since);
  }
}
