import type { ActLine, CaseFile, Grade } from '../kernel/file.js';
import { reachedGrade } from '../kernel/replay.js';
import type { RecordingItem } from '../kernel/step.js';
import type { RecordingDuty } from '../recording/matrix.js';
import { requiredOf } from '../recording/required.js';

/** The recording of one act: what it needs, what it has, whether a missing grade is explained. */
export interface ActRecording {
  readonly seq: number;
  readonly step: string;
  /** Whether it must be filmed throughout, filmed as the case needs, or written down. */
  readonly duty: RecordingDuty;
  readonly required: Grade;
  readonly reached: Grade;
  /** An explained gap waits for the head; only then it is accounted for. */
  readonly state: 'reached' | 'approved' | 'explained' | 'gap';
  readonly reason?: string;
}

/** State of full-process recording, counted by act and never as a share of video. @article SC-118-2018/8 */
export interface RecordingView {
  readonly acts: readonly ActRecording[];
  readonly total: number;
  readonly reached: number;
  /** Acts that neither reach their grade nor say why. */
  readonly open: readonly ActRecording[];
  /** Acts whose gap is explained and not yet approved. */
  readonly waiting: readonly ActRecording[];
}

/** Derives the recording state of a file from its acts. */
export function recording(file: CaseFile): RecordingView {
  const acts = file.acts.map((act) => judge(file, act));
  const as = (state: ActRecording['state']) => acts.filter((a) => a.state === state);
  return { acts, total: acts.length, reached: as('reached').length, open: as('gap'), waiting: as('explained') };
}

function judge(file: CaseFile, line: ActLine): ActRecording {
  const { seq, step, reached, gap } = line;
  const { duty, level: required } = requiredOf(file, line);
  const late: readonly RecordingItem[] = file.dossier.lateRecordings?.[seq] ?? [];
  const best = [reached, reachedGrade(late)].sort().at(-1) ?? reached;
  const act = { seq, step, duty, required, reached: best };
  if (best >= required) return { ...act, state: 'reached' };
  const reason = gap ?? file.dossier.gaps?.[seq]?.reason;
  if (!reason) return { ...act, state: 'gap' };
  return { ...act, state: gapApproved(file, seq) ? 'approved' : 'explained', reason };
}

/** A head approves a gap as such, or the interruption of a measure within its track. */
function gapApproved({ dossier, tracks }: CaseFile, seq: number): boolean {
  const interrupted = Object.values(tracks).map(
    (t) => t.dossier as { readonly interruptions?: Record<number, unknown> },
  );
  return dossier.approvedGaps?.[seq] !== undefined || interrupted.some((d) => d.interruptions?.[seq] !== undefined);
}
