import { type CivilDate, addDays } from '@anjuan/calendar';
import { values } from '@anjuan/statute';
import type { ActLine, CaseFile, Grade } from '../kernel/file.js';
import { reachedGrade } from '../kernel/replay.js';
import type { RecordingItem } from '../kernel/step.js';
import type { RecordingDuty } from '../recording/matrix.js';
import { requiredOf } from '../recording/required.js';

/** The recording of one act: what it needs, what it has, whether a missing grade is explained. */
export interface ActRecording {
  readonly seq: number;
  readonly step: string;
  readonly on: CivilDate;
  /** Whether it must be filmed throughout, filmed as the case needs, or written down. */
  readonly duty: RecordingDuty;
  readonly required: Grade;
  readonly reached: Grade;
  /** An explained gap waits for the head; only then it is accounted for. */
  readonly state: 'reached' | 'approved' | 'explained' | 'gap';
  readonly reason?: string;
  /** Last day of the 24 hours in which a gap is to be explained; while nobody has. */
  readonly explainBy?: CivilDate;
}

/** State of full-process recording, counted by act and never as a share of video. @article SC-118-2018/8 */
export interface RecordingView {
  readonly acts: readonly ActRecording[];
  readonly total: number;
  readonly reached: number;
  /** Acts of which text alone is not enough, and how many of them reached their grade. */
  readonly needed: number;
  readonly met: number;
  /** Acts that neither reach their grade nor say why. */
  readonly open: readonly ActRecording[];
  /** Acts whose gap is explained and not yet approved. */
  readonly waiting: readonly ActRecording[];
}

/** Derives the recording state of a file from its acts. */
export function recording(file: CaseFile): RecordingView {
  const acts = file.acts.map((act) => judge(file, act));
  const as = (state: ActRecording['state']) => acts.filter((a) => a.state === state);
  const needing = acts.filter(needsMore);
  const met = needing.filter(({ state }) => state === 'reached').length;
  const [open, waiting] = [as('gap'), as('explained')];
  return { acts, total: acts.length, reached: as('reached').length, needed: needing.length, met, open, waiting };
}

function judge(file: CaseFile, line: ActLine): ActRecording {
  const { seq, step, on, reached, gap } = line;
  const { duty, level: required } = requiredOf(file, line);
  const late: readonly RecordingItem[] = file.dossier.lateRecordings?.[seq] ?? [];
  const best = [reached, reachedGrade(late)].sort().at(-1) ?? reached;
  const act = { seq, step, on, duty, required, reached: best };
  if (best >= required) return { ...act, state: 'reached' };
  const reason = gap ?? file.dossier.gaps?.[seq]?.reason;
  if (!reason) return { ...act, state: 'gap', explainBy: explainedBy(on) };
  return { ...act, state: gapApproved(file, seq) ? 'approved' : 'explained', reason };
}

/** A head approves a gap as such, or the interruption of a measure within its track. */
function gapApproved({ dossier, tracks }: CaseFile, seq: number): boolean {
  const interrupted = Object.values(tracks).map(
    (t) => t.dossier as { readonly interruptions?: Record<number, unknown> },
  );
  return dossier.approvedGaps?.[seq] !== undefined || interrupted.some((d) => d.interruptions?.[seq] !== undefined);
}

/** Last day on which a gap of an act is explained in time. Acts have days and no hours, so the day after counts whole (RCD-06). */
export const explainedBy = (on: CivilDate): CivilDate =>
  addDays(on, Math.ceil(values.on(on).recordingUploadHours / 24));

/** What keeps acts that needed a recording from their grade, one for each: the coded reason, or 'open' while there is none. */
export const gapReasonsOf = ({ acts }: Pick<RecordingView, 'acts'>): readonly string[] =>
  acts.filter((act) => needsMore(act) && act.state !== 'reached').map(({ reason }) => reason ?? 'open');

/** Whether text alone is not enough for an act. @article SC-118-2018/8 */
export function needsMore({ required }: Pick<ActRecording, 'required'>): boolean {
  return required > 'L1';
}
