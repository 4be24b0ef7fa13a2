import type { ActLine, CaseFile, Grade } from '../kernel/file.js';
import { matterOf } from '../rules/matter.js';
import { type RecordingDuty, actTypeOf, levelUnder } from './matrix.js';

/** What one act on file had to be recorded with. */
export interface Required {
  readonly duty: RecordingDuty;
  readonly level: Grade;
}

/** Whether an act was a questioning in the interview room: the records stand in the order of the acts. */
function inInterviewRoom({ acts, dossier }: CaseFile, act: ActLine): boolean {
  if (act.step !== 'question-party') return false;
  const nth = acts.filter(({ step, seq }) => step === act.step && seq < act.seq).length;
  return dossier.interviews?.[nth]?.inRoom === true;
}

/**
 * The duty and the grade of an act on file: the matrix of its day and its matter. What the matrix does not name keeps the grade
 * of its step, and must be filmed throughout where that grade is the highest: sealing, seizure, demolition.
 */
export function requiredOf(file: CaseFile, act: ActLine): Required {
  if (inInterviewRoom(file, act)) return { duty: 'must', level: 'L4' };
  const type = actTypeOf(act.step, act.on);
  if (!type) return { duty: dutyOf(act.required), level: act.required };
  return { duty: type.duty, level: levelUnder({ ...type, level: act.required }, matterOf(file.dossier)) };
}

function dutyOf(grade: Grade): RecordingDuty {
  if (grade === 'L4') return 'must';
  return grade > 'L1' ? 'as-needed' : 'text';
}
