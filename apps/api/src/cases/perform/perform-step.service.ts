import { Injectable } from '@nestjs/common';
import { Refused, fault, notFound } from '../../platform/refused.js';
import type { StepOrder } from './act-order.js';
import type { Setting, Working } from './act-session.js';
import { ActTransaction } from './act-transaction.js';
import { allowAct } from './allow-act.js';
import { AutomaticActs } from './automatic-acts.js';
import { FinishActs } from './finish-acts.js';
import { PublicWords } from './public-words.js';
import { type Performed, answeredBefore, performed, markOf } from './repeated.js';
import { SealAct } from './seal-act.js';

/** Performs a step of a file: lock, decide, seal, write, commit. */
@Injectable()
export class PerformStep {
  constructor(
    private readonly transaction: ActTransaction,
    private readonly acts: SealAct,
    private readonly automatic: AutomaticActs,
    private readonly ending: FinishActs,
    private readonly words: PublicWords,
  ) {}

  /** @throws Refused when the file is not there, has moved on, or the law does not allow the step */
  perform(order: StepOrder): Promise<Performed> {
    if (order.request.inspection !== undefined) return Promise.reject(notOpening());
    return this.transaction.run(order.me, async (setting) => {
      const held = await setting.tx.cases.lock(order.fileId, order.key);
      if (!held) throw notFound();
      // Who waited for the lock did not see what was written meanwhile; that the file has moved on says so.
      const asked = held.answered || held.file.version !== order.version;
      const before = asked ? await answeredBefore(setting.tx, order.fileId, order) : undefined;
      if (before) return before;
      refuseStale(held.file.version, order.version);
      return this.act(setting, { ...held, sealed: [] }, order);
    });
  }

  private async act(setting: Setting, working: Working, order: StepOrder): Promise<Performed> {
    const { me, step, request } = order;
    const allowed = await allowAct(setting, working, { actor: { ...me, id: me.person }, step, request });
    await this.words.check(setting.tx, working.file, allowed);
    const acted = await this.acts.seal(setting, working, { ...allowed, request: markOf(order) });
    const done = await this.automatic.follow(setting, acted, allowed.act.on);
    await this.ending.finish(setting, done, false);
    return performed(done);
  }
}

const notOpening = (): Refused =>
  fault('/inspection', 'opensFile', 'only a step that opens a file comes from an inspection');

function refuseStale(stands: number, read: number): void {
  if (stands === read) return;
  const detail = {
    zh: `案件已更新到第 ${stands} 版，请刷新后重试`,
    en: `The case stands at version ${stands}; please read it again`,
  };
  throw new Refused('/problems/stale-case', { detail });
}
