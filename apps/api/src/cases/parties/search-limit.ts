import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import { Refused } from '../../platform/refused.js';

/** Searches of one person within the window. */
export const SEARCHES = 30;
/** In milliseconds. */
const WINDOW = 10 * 60_000;

/** Keeps anybody from asking one number after the other until something is found. Counted per server process. */
@Injectable()
export class SearchLimit {
  private readonly asked = new Map<string, readonly number[]>();

  constructor(private readonly clock: Clock) {}

  /** @throws Refused after thirty searches within ten minutes */
  count(person: string): void {
    const now = this.clock.now().getTime();
    const recent = (this.asked.get(person) ?? []).filter((at) => at > now - WINDOW);
    if (recent.length >= SEARCHES) throw tooMany((recent[0] ?? now) + WINDOW - now);
    this.asked.set(person, [...recent, now]);
  }
}

/** @param wait in milliseconds */
function tooMany(wait: number): Refused {
  const detail = {
    zh: `十分钟内按号码查询不得超过${SEARCHES}次，请稍后再试`,
    en: `No more than ${SEARCHES} searches by number within ten minutes; please wait`,
  };
  return new Refused('/problems/too-many', { detail, retryAfterSeconds: Math.ceil(wait / 1000) });
}
