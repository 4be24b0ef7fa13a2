import { Injectable } from '@nestjs/common';
import type { EmergencyAnswer, EmergencyRequest, EmergencyReview } from '@anjuan/contract';
import { Clock } from '../platform/clock.js';
import type { SignedIn } from '../platform/context.js';
import type { Source } from '../platform/http/source.js';
import { keptPurpose } from '../platform/kept-purpose.js';
import { type Done, note } from '../platform/note.js';
import { Offices } from '../platform/offices.js';
import { Refused, notFound } from '../platform/refused.js';
import { UnitOfWork } from '../platform/unit-of-work.js';

/** Files one person may open so within a day. */
export const OPENINGS = 5;

/** Which file is to be read, and why. */
type Opening = EmergencyRequest & { readonly file: string };
/** Which opening was looked at, and what is thought of it. */
type Reviewing = EmergencyReview & { readonly id: string };

/**
 * Opens a file out of sight for reading, for a named reason and some hours; an administrator reviews each opening. Both are
 * sealed in the journal of accesses, in their own transactions.
 */
@Injectable()
export class OpenInEmergency {
  constructor(
    private readonly work: UnitOfWork,
    private readonly offices: Offices,
    private readonly clock: Clock,
  ) {}

  /** The answer is the same whether there is such a file or not. @throws Refused after five openings within a day */
  async open(me: SignedIn, { file, ground, purpose, hours: asked }: Opening, from: Source): Promise<EmergencyAnswer> {
    const { settings } = await this.offices.of(me.agency);
    const until = await this.work.run(me, async (tx) => {
      if ((await tx.emergencies.recent(me.person)) >= OPENINGS) throw tooMany();
      const hours = Math.min(asked ?? settings.emergencyHours, settings.emergencyHours);
      const why = keptPurpose(purpose);
      await note(tx, me, from, { ...this.done('emergency.open', file), ...(why ? { purpose: why } : {}) });
      return tx.emergencies.add({ file, person: me.person, ground, reason: purpose, hours });
    });
    return { until: until.toISOString() };
  }

  /** @throws Refused when there is none, it was reviewed already, or it is the reviewer's own */
  async review(me: SignedIn, { id, verdict, remark }: Reviewing, from: Source): Promise<void> {
    const done = this.done('emergency.review', id);
    const said = { at: done.at, by: me.person, verdict, remark: remark ?? null };
    await this.work.run(me, async (tx) => {
      if (!(await tx.emergencies.review(id, said))) throw notFound();
      await note(tx, me, from, done);
    });
  }

  private done(action: string, object: string): Done {
    return { action, object, at: this.clock.now() };
  }
}

function tooMany(): Refused {
  const detail = {
    zh: `二十四小时内紧急查阅不得超过${OPENINGS}件，请联系负责人或者经办人`,
    en: `No more than ${OPENINGS} files within a day; please reach the head or a handler`,
  };
  return new Refused('/problems/too-many', { detail });
}
