import { Injectable } from '@nestjs/common';
import { type Setting, type Working } from '../perform/act-session.js';
import { ActTransaction } from '../perform/act-transaction.js';
import { AutomaticActs } from '../perform/automatic-acts.js';
import { FinishActs } from '../perform/finish-acts.js';
import { type Allowed, SealAct } from '../perform/seal-act.js';
import { bySystem } from '../../platform/context.js';

/** What the system does on a file, if there is anything to do. */
type Doing = (setting: Setting, working: Working) => Promise<Working> | Working;

/** Acts of the system that nobody's request brought about: lock, decide, seal, write, commit, like any other. */
@Injectable()
export class SystemActs {
  constructor(
    private readonly transaction: ActTransaction,
    private readonly acts: SealAct,
    private readonly automatic: AutomaticActs,
    private readonly ending: FinishActs,
  ) {}

  /** Performs the automatic rows that are open today. */
  follow(agency: string, id: string): Promise<void> {
    return this.on(agency, id, (setting, working) => this.automatic.follow(setting, working, setting.today));
  }

  /** Performs the one act the law allows, if any. */
  perform(
    agency: string,
    id: string,
    allow: (setting: Setting, working: Working) => Allowed | undefined,
  ): Promise<void> {
    return this.on(agency, id, (setting, working) => {
      const allowed = allow(setting, working);
      return allowed ? this.acts.seal(setting, working, allowed) : working;
    });
  }

  private on(agency: string, id: string, doing: Doing): Promise<void> {
    return this.transaction.run(bySystem(agency), async (setting) => {
      const held = await setting.tx.cases.lock(id);
      if (!held) return;
      const done = await doing(setting, { ...held, sealed: [] });
      if (done.sealed.length > 0) await this.ending.finish(setting, done, false);
    });
  }
}
