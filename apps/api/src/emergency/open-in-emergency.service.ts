import { Injectable } from '@nestjs/common';
import type { EmergencyAnswer, EmergencyRequest, EmergencyReview } from '@anjuan/contract';
import { Clock } from '../platform/clock.js';
import type { SignedIn } from '../platform/context.js';
import { Offices } from '../platform/offices.js';
import { Refused, notFound } from '../platform/refused.js';
import { UnitOfWork } from '../platform/unit-of-work.js';

/** Files one person may open so within a day. */
export const OPENINGS = 5;

/** Opens a file out of sight for reading, for a named reason and some hours; an administrator reviews each opening. */
@Injectable()
export class OpenInEmergency {
  constructor(
    private readonly work: UnitOfWork,
    private readonly offices: Offices,
    private readonly clock: Clock,
  ) {}

  /** The answer is the same whether there is such a file or not. @throws Refused after five openings within a day */
  async open(me: SignedIn, file: string, { ground, purpose }: EmergencyRequest): Promise<EmergencyAnswer> {
    const { settings } = await this.offices.of(me.agency);
    const until = await this.work.run(me, async (tx) => {
      if ((await tx.emergencies.recent(me.person)) >= OPENINGS) throw tooMany();
      const hours = settings.emergencyHours;
      return tx.emergencies.add({ file, person: me.person, ground, reason: purpose, hours });
    });
    return { until: until.toISOString() };
  }

  /** @throws Refused when there is none, it was reviewed already, or it is the reviewer's own */
  async review(me: SignedIn, id: string, { verdict, remark }: EmergencyReview): Promise<void> {
    const said = { at: this.clock.now(), by: me.person, verdict, remark: remark ?? null };
    const done = await this.work.run(me, (tx) => tx.emergencies.review(id, said));
    if (!done) throw notFound();
  }
}

function tooMany(): Refused {
  const detail = {
    zh: `二十四小时内紧急查阅不得超过${OPENINGS}件，请联系负责人或者经办人`,
    en: `No more than ${OPENINGS} files within a day; please reach the head or a handler`,
  };
  return new Refused('/problems/too-many', { detail });
}
