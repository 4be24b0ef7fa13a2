import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import { sha256 } from '../../platform/digest.js';
import { Reader } from '../../platform/reads/reader.js';
import type { Holder } from './holder.js';

const SESSION = `
SELECT s.agency_id AS agency, p.id AS person, p.name, p.roles, s.id AS session, s.state, s.proved_at AS "provedAt",
  s.expires_at AS "expiresAt", s.seen_at AS "seenAt"
FROM session s JOIN person p ON p.id = s.person_id
WHERE s.token_hash = $1 AND p.active AND s.expires_at > $2 AND s.seen_at + make_interval(secs => s.idle_seconds) > $2`;

/** Who holds a token, and when its session was last noted as seen. */
export type Seen = Holder & { readonly seenAt: Date };

/** How long an answer may serve again, in milliseconds: a burst of requests asks once, a closed session ends as fast as a click. */
const FRESH = 2_000;
const MOST = 1_000;

/** Who holds a token, if its session still lives. */
@Injectable()
export class SessionQuery {
  private readonly recent = new Map<string, { readonly holder: Seen; readonly until: number }>();

  constructor(
    private readonly reader: Reader,
    private readonly clock: Clock,
  ) {}

  async holder(token: string): Promise<Seen | undefined> {
    const hash = sha256(token);
    const now = this.clock.now();
    const known = this.recent.get(hash);
    if (known && now.getTime() < known.until) return known.holder;
    const [row] = await this.reader.run<Omit<Seen, 'token'>>({ token: hash }, SESSION, [hash, now]);
    return this.keep(hash, row && { ...row, token: hash }, now.getTime() + FRESH);
  }

  /** A session that was closed or changed here is not answered for again, not even for a moment. */
  forget(tokenHash: string): void {
    this.recent.delete(tokenHash);
  }

  /** The same for all sessions of a person. */
  forgetPerson(person: string): void {
    for (const [hash, { holder }] of this.recent) if (holder.person === person) this.recent.delete(hash);
  }

  /** The same for whatever may be remembered. */
  forgetAll(): void {
    this.recent.clear();
  }

  private keep(hash: string, holder: Seen | undefined, until: number): Seen | undefined {
    if (this.recent.size >= MOST) this.recent.clear();
    if (holder) this.recent.set(hash, { holder, until });
    else this.recent.delete(hash);
    return holder;
  }
}
