import { Inject, Injectable } from '@nestjs/common';
import type { Office } from '@anjuan/procedure';
import { ACT_FOLLOWERS, type ActFollower } from '../../platform/act-followers.js';
import type { CaseColumns } from '../../platform/persistence/case.mapper.js';
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
    const people = turnOf(columns, agency.office);
    tx.unawaited(born ? tx.cases.insert({ file, head }, columns) : tx.cases.update({ file, head }, columns));
    tx.unawaited(tx.notifications.tell(people, { file: file.id, seq: file.version, at: setting.now }));
    for (const follower of this.followers) await follower.follow({ tx, agency, file, head, sealed });
  }
}

/** Whose turn it is after the acts. A notice is a row beside the file's: it needs no job of its own. */
function turnOf({ ended, awaitsRoles, handlers }: CaseColumns, { staff }: Office): readonly string[] {
  if (ended) return [];
  const others = new Set(awaitsRoles.filter((role) => role !== 'officer'));
  const mine = awaitsRoles.includes('officer') ? handlers : [];
  const theirs = Object.values(staff).filter(({ roles }) => roles.some((role) => others.has(role)));
  return [...new Set([...mine, ...theirs.map(({ id }) => id)])];
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
