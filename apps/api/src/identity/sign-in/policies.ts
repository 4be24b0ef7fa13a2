import { Injectable } from '@nestjs/common';
import { type SignInPolicy, defaultPolicy } from '@anjuan/contract';
import { signInOn } from '@anjuan/procedure';
import { Clock } from '../../platform/clock.js';
import { Offices } from '../../platform/offices.js';
import { Reader } from '../../platform/reads/reader.js';

const FIRST = 'SELECT agency_id AS id FROM agency ORDER BY created_at, agency_id LIMIT 1';

/** How each agency lets its people in. */
@Injectable()
export class Policies {
  private firstKnown: string | undefined;

  constructor(
    private readonly offices: Offices,
    private readonly reader: Reader,
    private readonly clock: Clock,
  ) {}

  async of(agency: string | undefined): Promise<SignInPolicy> {
    const known = agency ?? (await this.first());
    if (!known) return defaultPolicy;
    const { settings, signIn } = await this.offices.of(known);
    // What two administrators have set stands above what the office began with.
    return { ...defaultPolicy, ...settings.signIn, ...signInOn(signIn, this.clock.today()) };
  }

  /** The installation's first agency, which counts failures for all. It never changes; before there is one, nobody can sign in. */
  async first(): Promise<string | undefined> {
    this.firstKnown ??= (await this.reader.run<{ id: string }>({ face: true }, FIRST))[0]?.id;
    return this.firstKnown;
  }
}
