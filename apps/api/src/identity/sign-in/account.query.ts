import { Injectable } from '@nestjs/common';
import type { Role } from '@anjuan/procedure';
import { Reader } from '../../platform/reads/reader.js';

/** An account as a sign-in finds it by its name. */
export interface Named {
  readonly agency: string;
  readonly person: string;
  readonly passwordHash: string | null;
}

/** An account with all that decides how far a sign-in has come. */
export interface Account extends Named {
  readonly username: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly demo: boolean;
  readonly passwordSetAt: Date | null;
  /** Whether an authenticator is in use. */
  readonly totp: boolean;
  readonly passkeys: number;
}

const NAMED = `
SELECT agency_id AS agency, id AS person, password_hash AS "passwordHash" FROM person WHERE username = $1 AND active`;
const WHOLE = `
SELECT p.agency_id AS agency, p.id AS person, p.username, p.name, p.roles, p.demo, p.password_hash AS "passwordHash",
  p.password_set_at AS "passwordSetAt",
  EXISTS (SELECT FROM totp t WHERE t.person_id = p.id AND t.confirmed_at IS NOT NULL) AS totp,
  (SELECT count(*)::int FROM passkey k WHERE k.person_id = p.id) AS passkeys
FROM person p WHERE p.id = $1 AND p.active`;

const USERNAME = /^[\p{L}\p{N}._@-]{1,64}$/u;

/** Accounts, one at a time. */
@Injectable()
export class AccountQuery {
  constructor(private readonly reader: Reader) {}

  /** The account of a user name, of whatever agency. */
  async named(username: string): Promise<Named | undefined> {
    if (!USERNAME.test(username)) return undefined;
    const [row] = await this.reader.run<Named>({ login: username }, NAMED, [username]);
    return row;
  }

  /** The account of a person; nothing when it is closed. */
  async whole({ agency, person }: Pick<Named, 'agency' | 'person'>): Promise<Account | undefined> {
    const [row] = await this.reader.run<Account>({ agency }, WHOLE, [person]);
    return row;
  }
}
