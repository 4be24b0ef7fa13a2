import { Injectable } from '@nestjs/common';
import type { InvitationPurpose, InvitationView, UseInvitationRequest } from '@anjuan/contract';
import { Clock } from '../../platform/clock.js';
import { sha256 } from '../../platform/digest.js';
import { Reader } from '../../platform/reads/reader.js';
import { Refused } from '../../platform/refused.js';
import { refuseFormer, refuseWeak } from '../account/change-password.service.js';
import { hashPassword } from '../passwords.js';
import { OpenSession, type Opened, type Work } from '../sign-in/open-session.service.js';
import { SessionQuery } from '../sign-in/session.query.js';
import type { Source } from '../../platform/http/source.js';
import { type Standing, Trials } from '../sign-in/trials.js';

const FIND = `SELECT agency_id AS agency, person_id AS person, purpose, expires_at AS "expiresAt" FROM invitation
  WHERE token_hash = $1 AND used_at IS NULL AND revoked_at IS NULL AND expires_at > $2`;

interface Found {
  readonly agency: string;
  readonly person: string;
  readonly purpose: InvitationPurpose;
  readonly expiresAt: Date;
}

/** A one-time link is opened: whom it lets in, and the password that person chooses. */
@Injectable()
export class UseInvitation {
  constructor(
    private readonly reader: Reader,
    private readonly trials: Trials,
    private readonly sessions: OpenSession,
    private readonly known: SessionQuery,
    private readonly clock: Clock,
  ) {}

  /** @throws Refused when the link is unknown, used, replaced or too old: the four are not told apart */
  async view(secret: string): Promise<InvitationView> {
    const { found, account, policy } = await this.find(secret);
    const { purpose, expiresAt } = found;
    const owner = { username: account.username, name: account.name };
    const agency = await this.trials.agencyName(found.agency);
    return { owner, agency, purpose, expiresAt: expiresAt.toISOString(), policy };
  }

  /** Sets the password and opens a session. @throws Refused as above, or when the password does not fit the policy */
  async use({ secret, password }: UseInvitationRequest, from: Source): Promise<Opened> {
    const { found, account, policy } = await this.find(secret);
    await refuseWeak(password, account, policy);
    const hash = await hashPassword(password);
    const work: Work = async (tx, now) => {
      await tx.credentials.hold(found.person);
      await refuseFormer(tx, account, policy, password);
      if (!(await tx.invitations.use(sha256(secret), now))) throw linkGone();
      await tx.credentials.setPassword(found.person, hash, now);
      if (found.purpose === 'reset') await tx.credentials.removeFactors(found.person);
      await tx.sessions.endAll(found.person);
    };
    const opened = await this.sessions.open(found, {
      shown: { password: true, factor: false },
      from,
      action: 'account.invited',
      work,
    });
    this.known.forgetPerson(found.person);
    await this.trials.unlock(account);
    return opened;
  }

  private async find(secret: string): Promise<Standing & { readonly found: Found }> {
    const hash = sha256(secret);
    const [found] = await this.reader.run<Found>({ token: hash }, FIND, [hash, this.clock.now()]);
    if (!found) throw linkGone();
    return { found, ...(await this.trials.standing(found)) };
  }
}

const linkGone = (): Refused =>
  new Refused('/problems/not-found', {
    detail: {
      zh: '链接无效、已使用或者已过期，请向安全管理员索取新的链接',
      en: 'The link is unknown, used or too old; please ask the security administrator for a new one',
    },
  });
