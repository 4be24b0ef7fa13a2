import { Inject, Injectable } from '@nestjs/common';
import { ACT_FOLLOWERS, type ActFollower } from '../../platform/act-followers.js';
import { fault } from '../../platform/refused.js';
import type { Setting, Working } from './act-session.js';
import { columnsOf } from './columns.js';
import { coveredOrRefused } from './within-calendars.js';

/** Writes the file's row and whatever else must follow from its acts before the commit. */
@Injectable()
export class FinishActs {
  constructor(@Inject(ACT_FOLLOWERS) private readonly followers: readonly ActFollower[]) {}

  async finish(setting: Setting, { file, head, sealed }: Working, born: boolean): Promise<void> {
    if (!head) throw new Error('nothing was sealed');
    const { tx, agency } = setting;
    const columns = columnsFor(setting, file);
    if (born) await tx.cases.insert({ file, head }, columns);
    else await tx.cases.update({ file, head }, columns);
    for (const follower of this.followers) await follower.follow({ tx, agency, file, head, sealed });
    await tx.jobs.enqueue('notify', { agency: agency.id, file: file.id, seq: file.version });
  }
}

/** A typed day far outside the holiday tables lets no limit be computed. */
function columnsFor({ agency, holidays }: Setting, file: Working['file']) {
  try {
    return coveredOrRefused(holidays, () => columnsOf(file, { office: agency.office, holidays }));
  } catch (error) {
    if (error instanceof RangeError) throw fault('/input', 'range', error.message);
    throw error;
  }
}
