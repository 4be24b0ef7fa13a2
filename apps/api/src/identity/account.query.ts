import { Injectable } from '@nestjs/common';
import { Reader } from '../platform/reads/reader.js';

/** An account as a sign-in needs it. */
export interface Account {
  readonly agency: string;
  readonly person: string;
  readonly passwordHash: string | null;
}

const ACCOUNT = `
SELECT agency_id AS agency, id AS person, password_hash AS "passwordHash" FROM person WHERE username = $1 AND active`;

const USERNAME = /^[\p{L}\p{N}._@-]{1,64}$/u;

/** The account of a user name. */
@Injectable()
export class AccountQuery {
  constructor(private readonly reader: Reader) {}

  async of(username: string): Promise<Account | undefined> {
    if (!USERNAME.test(username)) return undefined;
    const [row] = await this.reader.run<Account>({ login: username }, ACCOUNT, [username]);
    return row;
  }
}
