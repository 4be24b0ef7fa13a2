import type { CivilDate } from '@anjuan/calendar';
import type { Mark, Matter, Text } from '@anjuan/statute';
import type { Grade } from '../kernel/file.js';

/** What the guidance asks of an act: video throughout, video as the case needs, or text alone. @article SC-118-2018/8 */
export type RecordingDuty = 'must' | 'as-needed' | 'text';

/** One kind of act with its grade. The grades are the house's proposal, the duties the guidance's. */
export interface ActType {
  readonly id: string;
  readonly title: Text;
  readonly duty: RecordingDuty;
  readonly level: Grade;
  /** First day on which the line holds; a later line of the same id replaces it. */
  readonly from: CivilDate;
  readonly mark: Mark;
  /** Steps that are such an act. */
  readonly steps: readonly string[];
}

const SINCE = '2021-07-15';

function act(
  [id, duty, level]: readonly [string, RecordingDuty, Grade],
  [zh, en]: readonly [string, string],
  steps: readonly string[] = [],
): ActType {
  return { id, duty, level, title: { zh, en }, from: SINCE, mark: 'P', steps };
}

/** The graded matrix of recording (law.md 6.2 and 6.3), lightest first. */
export const recordingMatrix: readonly ActType[] = [
  act(['patrol', 'text', 'L0'], ['巡查（未接触）', 'patrol without contact']),
  act(['persuasion', 'text', 'L1'], ['劝导、提醒', 'persuasion or oral reminder'], ['advise']),
  act(['slip', 'text', 'L1'], ['提示单', 'slip'], ['give-slip']),
  act(
    ['order', 'as-needed', 'L2'],
    ['责令改正', 'order to correct'],
    ['order-correction', 'order-to-correct', 'order-stop'],
  ),
  act(
    ['inspection', 'as-needed', 'L2'],
    ['现场检查', 'inspection'],
    ['log-inspection', 'record-scene', 'reinspect', 'reinspect-corrected', 'reinspect-uncorrected'],
  ),
  act(
    ['self-demolition', 'as-needed', 'L2'],
    ['拆除、改正核查', 'check of a demolition or correction'],
    ['measure-self-demolition', 'measure-forced-demolition', 'verify-building-correction', 'find-uncorrected'],
  ),
  act(['cash', 'as-needed', 'L2'], ['当场收缴罚款', 'cash on the spot'], ['settle-in-cash']),
  act(['on-the-spot', 'as-needed', 'L3'], ['当场处罚', 'penalty on the spot'], ['decide-on-the-spot']),
  act(['field-questioning', 'as-needed', 'L3'], ['现场询问', 'questioning in the field'], ['question-party']),
  act(['left-service', 'as-needed', 'L3'], ['留置送达', 'service by leaving'], ['leave-service']),
  act(['public-notice', 'as-needed', 'L2'], ['公告送达', 'service by public notice'], ['announce-service']),
  act(['direct-service', 'text', 'L1'], ['直接送达（签收）', 'direct service, signed'], ['hand-over']),
  act(['preservation', 'as-needed', 'L3'], ['先行登记保存', 'preservation of evidence'], ['register-preserved']),
  act(
    ['sealing', 'must', 'L4'],
    ['查封、扣押、解除', 'sealing, seizure, release'],
    ['implement-sealing', 'seal-in-urgency', 'return-sealed', 'destroy-sealed', 'seal-site', 'unseal-site'],
  ),
  act(
    ['forced-demolition', 'must', 'L4'],
    ['强制拆除', 'forced demolition'],
    ['execute-demolition', 'hand-over-property'],
  ),
  act(['hearing', 'as-needed', 'L4'], ['听证', 'hearing'], ['hold-hearing']),
  act(['interview-room', 'must', 'L4'], ['办案场所询问', 'questioning in the interview room']),
];

/** The kind of act a step is, as the matrix stood on a day; undefined where the matrix does not name it. */
export function actTypeOf(step: string, on: CivilDate): ActType | undefined {
  return recordingMatrix.findLast((type) => type.from <= on && type.steps.includes(step));
}

/** The grade an act needs under a matter: the matter's own where it has one, save for what must be filmed throughout. */
export function levelUnder(
  { id, duty, level }: Pick<ActType, 'id' | 'duty' | 'level'>,
  matter: Pick<Matter, 'recordLevels'> | undefined,
): Grade {
  return duty === 'must' ? level : (matter?.recordLevels?.[id] ?? level);
}
