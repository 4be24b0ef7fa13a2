import { Injectable } from '@nestjs/common';
import type { AccountLine, AccountsView } from '@anjuan/contract';
import { Clock } from '../../platform/clock.js';
import { Reader } from '../../platform/reads/reader.js';
import { readSessions } from '../account/own-account.query.js';
import { Attempts } from '../sign-in/attempts.js';
import type { Holder } from '../sign-in/holder.js';
import { Policies } from '../sign-in/policies.js';

const ACCOUNTS = `
SELECT p.id, p.username, p.name, p.roles, p.active, p.password_set_at AS "passwordSetAt", p.password_hash IS NOT NULL AS ready,
  EXISTS (SELECT FROM totp t WHERE t.person_id = p.id AND t.confirmed_at IS NOT NULL) AS totp,
  (SELECT count(*)::int FROM passkey k WHERE k.person_id = p.id) AS passkeys,
  (SELECT max(i.expires_at) FROM invitation i WHERE i.person_id = p.id AND i.used_at IS NULL AND i.revoked_at IS NULL
    AND i.expires_at > $1) AS "invitedUntil"
FROM person p ORDER BY p.username`;
const LOCKS = `SELECT key, locked_until AS until FROM sign_in_guard
  WHERE agency_id = $1 AND key = ANY ($2::text[]) AND locked_until > $3`;

type Row = Omit<AccountLine, 'passwordSetAt' | 'invitedUntil' | 'lockedUntil'> & {
  readonly passwordSetAt: Date | null;
  readonly invitedUntil: Date | null;
};

/** Accounts and sessions of the office, for the security administrator. */
@Injectable()
export class OfficeAccountsQuery {
  constructor(
    private readonly reader: Reader,
    private readonly attempts: Attempts,
    private readonly policies: Policies,
    private readonly clock: Clock,
  ) {}

  async view(me: Holder): Promise<AccountsView> {
    const now = this.clock.now();
    const policy = await this.policies.of(me.agency);
    const { rows, sessions } = await this.reader.all(me, async (query) => ({
      rows: await query<Row>(ACCOUNTS, [now]),
      sessions: await readSessions(query, { own: me.session, now }),
    }));
    const locks = await this.locks(rows, now);
    return { policy, sessions, accounts: rows.map((row) => line(row, locks.get(row.username))) };
  }

  private async locks(rows: readonly Row[], now: Date): Promise<ReadonlyMap<string, Date>> {
    const agency = await this.policies.first();
    if (!agency) return new Map();
    const names = new Map(rows.map(({ username }) => [this.attempts.accountKey(username), username]));
    const found = await this.reader.run<{ key: string; until: Date }>({ agency }, LOCKS, [
      agency,
      [...names.keys()],
      now,
    ]);
    return new Map(found.map(({ key, until }) => [names.get(key) ?? '', until]));
  }
}

function line({ passwordSetAt, invitedUntil, ...row }: Row, lockedUntil?: Date): AccountLine {
  const iso = (at: Date | null | undefined): string | null => at?.toISOString() ?? null;
  return {
    ...row,
    passwordSetAt: iso(passwordSetAt),
    invitedUntil: iso(invitedUntil),
    lockedUntil: iso(lockedUntil),
  };
}
