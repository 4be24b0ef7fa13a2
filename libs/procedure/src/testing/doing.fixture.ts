import { type CivilDate, type Holidays, nationalHolidays } from '@anjuan/calendar';
import { type Circumstances, type Decision, decide, stageOf } from '../kernel/decide.js';
import type { CaseFile } from '../kernel/file.js';
import type { Office } from '../kernel/office.js';
import { type Procedure, rowFor } from '../kernel/procedure.js';
import type { Act, Step } from '../kernel/step.js';
import { ordinary } from '../ordinary/table.js';
import { enoughRecordings, usualInput } from './inputs.fixture.js';
import { weighed } from './inputs-discretion.fixture.js';
import { actor, office, usualPerson } from './office.fixture.js';

/** One performance of a step in a spec: what is left out is the usual and lawful. */
export interface Doing {
  readonly step: string;
  readonly on?: CivilDate;
  readonly by?: string;
  readonly input?: Readonly<Record<string, unknown>>;
  readonly office?: Office;
  /** Calendar of the day; the shipped one when left out. */
  readonly holidays?: Holidays;
  readonly procedure?: Procedure;
  readonly track?: string;
  readonly reasons?: Readonly<Record<string, string>>;
  /** Leave the recordings out. */
  readonly unrecorded?: boolean;
  readonly gap?: string;
}

/** Writes doings of one procedure, or of one track of it. */
export function doingsOf(procedure: Procedure, track?: string): (step: string, more?: Partial<Doing>) => Doing {
  return (step, more = {}) => ({ step, procedure, ...(track ? { track } : {}), ...more });
}

/** The office when nothing else is said. */
const usualOffice = office();

/** The day a file's story begins when nothing else is said: a Monday. */
export const FIRST_DAY = '2026-03-02';

/** The day of the last act on file. */
export function lastDay(file: CaseFile): CivilDate {
  return file.acts.at(-1)?.on ?? FIRST_DAY;
}

/** The step of a doing. */
export function stepOf({ step, procedure = ordinary }: Doing): Step {
  const found = procedure.rows.find((r) => r.step.id === step)?.step;
  if (!found) throw new Error(`${procedure.id} has no step ${step}`);
  return found;
}

/** Who performs a doing when nobody is named: whoever usually has the first role of the row. */
function performer(file: CaseFile, { step, by, procedure = ordinary, track }: Doing): string {
  const [role = 'officer'] = rowFor(procedure, step, stageOf(procedure, file, track))?.by ?? [];
  return by ?? usualPerson[role] ?? 'li';
}

/** Everything around a doing, with the usual filled in. */
export function circumstances(file: CaseFile, doing: Doing): Circumstances {
  const { track, reasons, gap } = doing;
  return {
    actor: actor(performer(file, doing)),
    on: doing.on ?? lastDay(file),
    holidays: doing.holidays ?? nationalHolidays,
    office: doing.office ?? usualOffice,
    recordings: doing.unrecorded ? [] : enoughRecordings(stepOf(doing)),
    ...(track ? { track } : {}),
    ...(reasons ? { reasons } : {}),
    ...(gap ? { gap } : {}),
  };
}

/** The input of a doing: the usual one with the changes that the spec is about. */
export function inputOf(file: CaseFile, doing: Doing): Record<string, unknown> {
  const on = doing.on ?? lastDay(file);
  return weighed(file, on, { ...usualInput(stepOf(doing), file, on, doing.track), ...doing.input }, doing.input);
}

/** Asks `decide`; nothing is done. */
export function ask(file: CaseFile, doing: Doing): Decision {
  return decide(doing.procedure ?? ordinary, file, doing.step, inputOf(file, doing), circumstances(file, doing));
}

/** The act and the file after it. @throws Error with the unmet rules when the step is refused */
export function perform(file: CaseFile, doing: Doing): { readonly act: Act; readonly next: CaseFile } {
  const answer = ask(file, doing);
  if (answer.ok) {
    cameBy.set(answer.next, { act: answer.act, before: file });
    return answer;
  }
  throw new Error(
    `${doing.step} at ${answer.stage}: ${answer.why} ${answer.unmet.map((r) => `${r.id} ${r.name}`).join(', ')}`,
  );
}

/** How each file of the fixtures came about, so that a law can be told from the acts alone. */
const cameBy = new WeakMap<CaseFile, { readonly act: Act; readonly before: CaseFile }>();

/** The acts that led to a file of the fixtures, the first one first. */
export function actsOf(file: CaseFile): readonly Act[] {
  const acts: Act[] = [];
  for (let at = cameBy.get(file); at; at = cameBy.get(at.before)) acts.push(at.act);
  return acts.reverse();
}

/** The file after some doings, one after the other. */
export function after(file: CaseFile, ...doings: readonly Doing[]): CaseFile {
  return doings.reduce((at, doing) => perform(at, doing).next, file);
}
