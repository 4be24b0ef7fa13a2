import { type CivilDate, type Holidays } from '@anjuan/calendar';
import { type CaseFile, tracksOf } from '../kernel/file.js';
import { shownAs } from '../publication/credit.js';
import { remedyFlag } from '../remedies.js';
import { dueOn as lastDay } from '../terms.js';

/** State of publication of the decision. @article APL-2021/48 */
export interface PublicityView {
  readonly state: 'not-due' | 'due' | 'drafted' | 'cleared' | 'published' | 'corrected' | 'withdrawn';
  readonly dueOn?: CivilDate;
  readonly why?: 'no-decision' | 'minor' | 'summary';
}

/** Day of the decision of an ordinary or a summary case. */
export function decidedOn({ dossier }: CaseFile): CivilDate | undefined {
  return dossier.decision?.on;
}

/** Derives the publicity state. A minor's case is never due. On-the-spot decisions may be published but need not (0.7 of practice.md). */
export function publicity(file: CaseFile, holidays: Holidays): PublicityView {
  const last = tracksOf(file, 'publication')
    .filter((t) => t.stage !== 'dropped')
    .at(-1);
  const decided = decidedOn(file);
  if (!decided) return { state: 'not-due', why: 'no-decision' };
  if (isMinor(file)) return { state: 'not-due', why: 'minor' };
  if (fallen(file) && !last) return { state: 'not-due', why: 'no-decision' };
  const dueOn = lastDay('C-PUB7', decided, holidays);
  if (last) return { state: shownAs(last.stage) as PublicityView['state'], dueOn };
  return file.procedure.startsWith('summary') ? { state: 'not-due', why: 'summary' } : { state: 'due', dueOn };
}

/** Whether a remedy took the decision away, so that there is nothing to make public. @article APL-2021/48/2 */
function fallen(file: CaseFile): boolean {
  return ['revoked', 'illegal', 'void'].includes(remedyFlag(file) ?? '');
}

/**
 * Whether the party was under eighteen on the day of the act, judged by the birth year in favour of the minor; where that day is not
 * known yet, on the first day on file.
 * @article PIPL-2021/31
 */
export function isMinor({ dossier, acts }: CaseFile): boolean {
  const born = dossier.party?.bornIn;
  const actOn = dossier.actOn ?? dossier.decision?.on ?? acts[0]?.on;
  return born !== undefined && actOn !== undefined && Number(actOn.slice(0, 4)) - born <= 18;
}
