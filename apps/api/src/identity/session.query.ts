import { Injectable } from '@nestjs/common';
import type { Role } from '@anjuan/procedure';
import { Clock } from '../platform/clock.js';
import type { SignedIn } from '../platform/context.js';
import { sha256 } from '../platform/digest.js';
import { Reader } from '../platform/reads/reader.js';
import { IDLE } from './tokens.js';

const SESSION = `
SELECT s.agency_id AS agency, p.id AS person, p.name, p.roles, s.seen_at AS "seenAt"
FROM session s JOIN person p ON p.id = s.person_id
WHERE s.token_hash = $1 AND p.active AND s.expires_at > $2 AND s.seen_at > $3`;

interface SessionRow {
  readonly agency: string;
  readonly person: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly seenAt: Date;
}

/** Who holds a token, and when its session was last noted as seen. */
export type Holder = SignedIn & { readonly seenAt: Date };

/** How long an answer may serve again, in milliseconds: a burst of requests asks once, a closed session ends as fast as a click. */
const FRESH = 2_000;
const MOST = 1_000;

/** Who holds a token, if its session still lives. */
@Injectable()
export class SessionQuery {
  private readonly recent = new Map<string, { readonly holder: Holder; readonly until: number }>();

  constructor(
    private readonly reader: Reader,
    private readonly clock: Clock,
  ) {}

  async holder(token: string): Promise<Holder | undefined> {
    const hash = sha256(token);
    const now = this.clock.now();
    const known = this.recent.get(hash);
    if (known && now.getTime() < known.until) return known.holder;
    const idleSince = new Date(now.getTime() - IDLE);
    const [row] = await this.reader.run<SessionRow>({ token: hash }, SESSION, [hash, now, idleSince]);
    return this.keep(hash, row && { ...row, token: hash }, now.getTime() + FRESH);
  }

  /** A session that was closed here is not answered for again, not even for a moment. */
  forget(tokenHash: string): void {
    this.recent.delete(tokenHash);
  }

  private keep(hash: string, holder: Holder | undefined, until: number): Holder | undefined {
    if (this.recent.size >= MOST) this.recent.clear();
    if (holder) this.recent.set(hash, { holder, until });
    else this.recent.delete(hash);
    return holder;
  }
}
