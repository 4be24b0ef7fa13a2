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

/** Who holds a token, if its session still lives. */
@Injectable()
export class SessionQuery {
  constructor(
    private readonly reader: Reader,
    private readonly clock: Clock,
  ) {}

  async holder(token: string): Promise<(SignedIn & { readonly seenAt: Date }) | undefined> {
    const hash = sha256(token);
    const now = this.clock.now();
    const idleSince = new Date(now.getTime() - IDLE);
    const [row] = await this.reader.run<SessionRow>({ token: hash }, SESSION, [hash, now, idleSince]);
    return row && { ...row, token: hash };
  }
}
