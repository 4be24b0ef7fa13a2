import { Inject, Injectable } from '@nestjs/common';
import { type AccountView, type PasskeyLine, type SessionLine, needsSecondFactor } from '@anjuan/contract';
import { Clock } from '../../platform/clock.js';
import { CONFIG, type Config } from '../../platform/config.js';
import { type Query, Reader } from '../../platform/reads/reader.js';
import { AccountQuery } from '../sign-in/account.query.js';
import type { Holder } from '../sign-in/holder.js';
import { Policies } from '../sign-in/policies.js';
import { notSignedIn } from '../sign-in/refusals.js';

const FACTORS = `SELECT (SELECT confirmed_at FROM totp WHERE person_id = $1) AS totp,
  (SELECT linked_at FROM oidc_link WHERE person_id = $1) AS linked,
  (SELECT count(*)::int FROM recovery_code WHERE person_id = $1 AND used_at IS NULL) AS "recoveryLeft"`;
const PASSKEYS =
  'SELECT id, label, created_at AS since, used_at AS "usedAt" FROM passkey WHERE person_id = $1 ORDER BY created_at';
/** Living sessions; of one person, or of the whole office. */
const SESSIONS = `SELECT s.id, s.person_id AS person, p.name, s.agent, s.address, s.created_at AS since, s.seen_at AS "seenAt"
  FROM session s JOIN person p ON p.id = s.person_id
  WHERE ($1::uuid IS NULL OR s.person_id = $1) AND s.expires_at > $2 AND s.seen_at + make_interval(secs => s.idle_seconds) > $2
  ORDER BY s.seen_at DESC, s.id LIMIT 500`;

interface Factors {
  readonly totp: Date | null;
  readonly linked: Date | null;
  readonly recoveryLeft: number;
}
type PasskeyAt = Pick<PasskeyLine, 'id' | 'label'> & { readonly since: Date; readonly usedAt: Date | null };
interface SessionAt {
  readonly id: string;
  readonly person: string;
  readonly name: string;
  readonly agent: string;
  readonly address: string;
  readonly since: Date;
  readonly seenAt: Date;
}

const iso = (at: Date | null): string | null => at?.toISOString() ?? null;

/** Living sessions of a person or, without one, of the agency; the last seen first. */
export async function readSessions(
  query: Query,
  { own, person, now }: { readonly own: string; readonly person?: string; readonly now: Date },
): Promise<readonly SessionLine[]> {
  const rows = await query<SessionAt>(SESSIONS, [person ?? null, now]);
  return rows.map(({ id, person: who, name, agent, address, since, seenAt }) => ({
    id,
    person: { id: who, name },
    agent,
    address,
    since: since.toISOString(),
    seenAt: seenAt.toISOString(),
    own: id === own,
  }));
}

/** One's own account. */
@Injectable()
export class OwnAccountQuery {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly accounts: AccountQuery,
    private readonly policies: Policies,
    private readonly reader: Reader,
    private readonly clock: Clock,
  ) {}

  async view(me: Holder): Promise<AccountView> {
    const account = await this.accounts.whole(me);
    if (!account) throw notSignedIn();
    const policy = await this.policies.of(me.agency);
    const { oidc } = this.config;
    return this.reader.all(me, async (query) => {
      const [factors] = await query<Factors>(FACTORS, [me.person]);
      const passkeys = await query<PasskeyAt>(PASSKEYS, [me.person]);
      return {
        owner: { username: account.username, name: account.name },
        policy,
        factorNeeded: needsSecondFactor(policy, account),
        totp: iso(factors?.totp ?? null),
        passkeys: passkeys.map((key) => ({ ...key, since: key.since.toISOString(), usedAt: iso(key.usedAt) })),
        recoveryLeft: factors?.recoveryLeft ?? 0,
        passwordSetAt: iso(account.passwordSetAt),
        sso: oidc ? { name: oidc.name, linkedAt: iso(factors?.linked ?? null) } : null,
        sessions: await readSessions(query, { own: me.session, person: me.person, now: this.clock.now() }),
      };
    });
  }
}
