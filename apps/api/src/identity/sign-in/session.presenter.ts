import { Injectable } from '@nestjs/common';
import type { SessionState, SessionView } from '@anjuan/contract';
import { Clock } from '../../platform/clock.js';
import { Offices } from '../../platform/offices.js';
import { notFound } from '../../platform/refused.js';
import { type Account, AccountQuery } from './account.query.js';
import { factorsAsked } from './next-state.js';
import { Policies } from './policies.js';

/** The signed-in person as the screens know them. */
@Injectable()
export class SessionPresenter {
  constructor(
    private readonly offices: Offices,
    private readonly accounts: AccountQuery,
    private readonly policies: Policies,
    private readonly clock: Clock,
  ) {}

  /** @throws Refused when the account is closed */
  async view(of: { readonly agency: string; readonly person: string; readonly state: SessionState }) {
    const account = await this.accounts.whole(of);
    if (!account) throw notFound();
    return this.of(account, of.state);
  }

  async of(account: Account, state: SessionState): Promise<SessionView> {
    const { agency, person, name: own, roles, demo, totp, passkeys } = account;
    const { id, name, district, office } = await this.offices.of(agency);
    const member = office.staff[person];
    const proof = member?.certificate ? { certificate: member.certificate.number } : {};
    return {
      state,
      demo,
      factors: { totp, passkeys, asked: factorsAsked(await this.policies.of(agency), account) },
      person: { id: person, name: own, unit: member?.unit ?? '', roles, ...proof },
      agency: { id, name, district },
      today: this.clock.today(),
    };
  }
}
