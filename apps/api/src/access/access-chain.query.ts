import { setImmediate as turn } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import type { AccessCheck, AccessLine } from '@anjuan/contract';
import { type Break, genesis, hashOf } from '@anjuan/journal';
import type { SignedIn } from '../platform/context.js';
import { digest } from '../platform/digest.js';
import { accessChain } from '../platform/persistence/repositories/access.repository.js';
import { Reader } from '../platform/reads/reader.js';
import type { CheckQuestion } from './access-question.js';
import { LINE } from './access-search.js';

/** Entries between two turns of the server's loop: some ten milliseconds. */
const PAGE = 250;
const NEXT = `SELECT ${LINE}, person_id AS person, object, at FROM access_entry
  WHERE agency_id = $3 AND access_entry.seq > $1 ORDER BY access_entry.seq LIMIT $2`;
const LAST = 'SELECT seq::float8 AS seq FROM access_entry WHERE agency_id = $1 ORDER BY access_entry.seq DESC LIMIT 1';

interface Audited {
  readonly seq: number;
  readonly prev: string;
  readonly hash: string;
  readonly body: Omit<AccessLine, 'seq' | 'hash'>;
  readonly person: string;
  readonly object: string | null;
  readonly at: Date;
}

/** The last entry that is known to be good; number 0 is the chain's beginning. */
interface Good {
  readonly seq: number;
  readonly hash: string;
}

/**
 * Checks the agency's chain of accesses in pieces: each goes on from the entry the auditor knows to be good, so that nothing has
 * to be believed of the server in between, and no piece holds the server up.
 */
@Injectable()
export class AccessChainQuery {
  constructor(private readonly reader: Reader) {}

  /** Whether each entry links to the one before it, hashes to what it says, and has columns that say what was sealed. */
  async check(me: SignedIn, { seq, hash, limit }: CheckQuestion): Promise<AccessCheck> {
    const start = { seq, hash: hash ?? (await genesis(accessChain(me.agency), digest)) };
    const total = await this.newest(me);
    const lost = seq > 0 && !(await this.stands(me, start));
    // What was cut off or changed behind the auditor's back shows at the very entry he or she knew.
    if (lost) return { from: seq, total, entries: seq, head: null, firstBreak: { seq, why: brokenAt(seq, total) } };
    return { from: seq, total, ...(await this.follow(me, start, limit)) };
  }

  private async follow(
    me: SignedIn,
    start: Good,
    limit: number,
  ): Promise<Pick<AccessCheck, 'entries' | 'head' | 'firstBreak'>> {
    let last = start;
    for (let left = limit; left > 0; left -= PAGE) {
      const rows = await this.after(me, last.seq, Math.min(PAGE, left));
      for (const row of rows) {
        const why = await broken(row, last);
        if (why) return { entries: last.seq, head: last.hash, firstBreak: { seq: last.seq + 1, why } };
        last = row;
      }
      if (rows.length < PAGE) break;
      await turn();
    }
    return { entries: last.seq, head: last.seq ? last.hash : null, firstBreak: null };
  }

  private async stands(me: SignedIn, { seq, hash }: Good): Promise<boolean> {
    const [row] = await this.after(me, seq - 1, 1);
    return row?.seq === seq && row.hash === hash && !(await broken(row, { seq: seq - 1, hash: row.prev }));
  }

  private after(me: SignedIn, seq: number, limit: number): Promise<readonly Audited[]> {
    return this.reader.run<Audited>(me, NEXT, [seq, limit, me.agency]);
  }

  private async newest(me: SignedIn): Promise<number> {
    const [last] = await this.reader.run<{ seq: number }>(me, LAST, [me.agency]);
    return last?.seq ?? 0;
  }
}

const brokenAt = (seq: number, total: number): Break['why'] => (seq > total ? 'sequence' : 'hash');

/** What is wrong with an entry behind the last good one; a column that differs from the sealed text counts as its hash. */
async function broken(row: Audited, last: Good): Promise<Break['why'] | undefined> {
  const { seq, prev, hash, body, person, object, at } = row;
  if (seq !== last.seq + 1) return 'sequence';
  if (prev !== last.hash) return seq === 1 ? 'genesis' : 'link';
  const same = body.who.person === person && body.object === object && body.at === at.toISOString();
  return same && (await hashOf({ seq, prev, body }, digest)) === hash ? undefined : 'hash';
}
