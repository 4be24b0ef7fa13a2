import { Injectable } from '@nestjs/common';
import type { SessionView } from '@anjuan/contract';
import { Clock } from '../platform/clock.js';
import type { SignedIn } from '../platform/context.js';
import { Offices } from '../platform/offices.js';
import { notFound } from '../platform/refused.js';

/** The signed-in person as the screens know them. */
@Injectable()
export class SessionPresenter {
  constructor(
    private readonly offices: Offices,
    private readonly clock: Clock,
  ) {}

  async view({ agency, person }: SignedIn): Promise<SessionView> {
    const { id, name, district, office } = await this.offices.of(agency);
    const member = office.staff[person];
    if (!member) throw notFound();
    const { name: own, unit, roles, certificate } = member;
    const proof = certificate ? { certificate: certificate.number } : {};
    return {
      person: { id: person, name: own, unit, roles, ...proof },
      agency: { id, name, district },
      today: this.clock.today(),
    };
  }
}
