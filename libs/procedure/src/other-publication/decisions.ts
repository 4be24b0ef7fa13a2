import type { CivilDate } from '@anjuan/calendar';
import type { CaseFile } from '../kernel/file.js';

/** Steps that are an enforcement decision beside the penalty, by kind of track. @article SC-118-2018/6 */
const deciding: Readonly<Record<string, readonly string[]>> = {
  sealing: ['approve-sealing', 'approve-urgent-sealing'],
  demolition: ['decide-demolition'],
  substitute: ['decide-substitute'],
  enforcement: ['decide-enforcement'],
};

/** An enforcement decision beside the penalty: the track it stands on, and its day. */
export interface OtherDecision {
  readonly key: string;
  readonly on: CivilDate;
}

/** The decisions on coercive measures and on enforcement a file holds, one for each track. */
export function otherDecisions({ acts, tracks }: CaseFile): readonly OtherDecision[] {
  return Object.entries(tracks).flatMap(([key, { kind }]) => {
    const act = acts.find(({ track, step }) => track === key && deciding[kind]?.includes(step));
    return act ? [{ key, on: act.on }] : [];
  });
}
