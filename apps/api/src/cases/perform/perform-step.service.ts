import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import { Offices } from '../../platform/offices.js';
import { Refused, notFound } from '../../platform/refused.js';
import { UnitOfWork } from '../../platform/unit-of-work.js';
import type { StepOrder } from './act-order.js';
import { type Setting, type Working, holidays } from './act-session.js';
import { allowAct } from './allow-act.js';
import { AutomaticActs } from './automatic-acts.js';
import { FinishActs } from './finish-acts.js';
import { type Performed, answeredBefore, requestHash } from './repeated.js';
import { SealAct } from './seal-act.js';

/** Performs a step of a file: lock, decide, seal, write, commit. */
@Injectable()
export class PerformStep {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly offices: Offices,
    private readonly clock: Clock,
    private readonly acts: SealAct,
    private readonly automatic: AutomaticActs,
    private readonly ending: FinishActs,
  ) {}

  async perform(order: StepOrder): Promise<Performed> {
    const { me, fileId } = order;
    const agency = await this.offices.of(me.agency);
    return this.unitOfWork.run(me, async (tx) => {
      const held = await tx.cases.lock(fileId);
      if (!held) throw notFound();
      const before = await answeredBefore(tx, fileId, order);
      if (before) return before;
      refuseStale(held.file.version, order.version);
      const setting = { tx, agency, holidays, today: this.clock.today(), now: this.clock.now() };
      return this.act(setting, { ...held, sealed: [] }, order);
    });
  }

  private async act(setting: Setting, working: Working, order: StepOrder): Promise<Performed> {
    const { me, step, request, key, fileId } = order;
    const allowed = await allowAct(setting, working, { actor: { ...me, id: me.person }, step, request });
    const acted = await this.acts.seal(setting, working, { ...allowed, request: { key, hash: requestHash(order) } });
    const done = await this.automatic.follow(setting, acted, allowed.act.on);
    await this.ending.finish(setting, done, false);
    const [entry, ...followed] = done.sealed;
    if (!entry) throw new Error('nothing was sealed');
    return { fileId, entry, followed, repeated: false };
  }
}

function refuseStale(stands: number, read: number): void {
  if (stands === read) return;
  const detail = { zh: `案件已更新到第 ${stands} 版，请刷新后重试`, en: `The case stands at version ${stands}; please read it again` };
  throw new Refused('/problems/stale-case', { detail });
}
