import { addDays } from '@anjuan/calendar';
import { stageOf } from '../../kernel/decide.js';
import { type CaseFile, START } from '../../kernel/file.js';
import { type Procedure, rowsFrom } from '../../kernel/procedure.js';
import { nextTrack, procedureById, trackProcedures } from '../../procedures.js';
import { type Doing, inputOf, lastDay, stepOf } from '../doing.fixture.js';
import { office } from '../office.fixture.js';
import { type Roll, pick, plausible } from '../plausible.fixture.js';

/** Tracks of one kind a walk opens on one file. */
const MOST_TRACKS = 2;
/** Days a walk may let pass: within the periods of the law, at their ends, and beyond the longest. */
const WAITS = [1, 2, 8, 11, 16, 31, 45, 100, 220];

/** Last day of a walk: working days after the year that follows the last notice are refused before any rule is asked. */
const LAST = '2027-09-30';

const staff = Object.values(office().staff);

/** Every line of a file: the main one, each track, and each track that could be opened. */
function linesOf(file: CaseFile): readonly (readonly [Procedure, string | undefined])[] {
  const open = Object.entries(file.tracks).map(([key, t]) => [procedureById(t.procedure), key] as const);
  const fresh = trackProcedures
    .filter(({ kind }) => open.filter(([p]) => p.kind === kind).length < MOST_TRACKS)
    .map((p) => [p, nextTrack(file, p.kind)] as const);
  return [[procedureById(file.procedure), undefined], ...open, ...fresh];
}

/** Everything somebody could try here: each row that leaves a line's stage. */
export function triesAt(file: CaseFile): readonly Doing[] {
  return linesOf(file).flatMap(([procedure, track]) =>
    rowsFrom(procedure, track && !file.tracks[track] ? START : stageOf(procedure, file, track)).map(({ step, by }) => ({
      step: step.id,
      procedure,
      ...(track ? { track } : {}),
      ...(by.includes('system') ? { by: 'system' } : {}),
    })),
  );
}

/** The same try some days later, as long as the calendar reaches. */
export function waited(file: CaseFile, doing: Doing, roll: Roll): Doing {
  const later = addDays(lastDay(file), pick(WAITS, roll));
  return later > LAST ? doing : { ...doing, on: later };
}

/** The same try bent: another person, another plausible input, without recordings, or some days later. */
export function bent(file: CaseFile, doing: Doing, roll: Roll): Doing {
  const later = roll(3) === 0 ? waited(file, doing, roll) : doing;
  const by = doing.by === 'system' || roll(3) > 0 ? doing.by : pick(staff, roll).id;
  const full: Doing = { ...later, ...(by ? { by } : {}), unrecorded: roll(6) === 0 };
  const input = plausible(stepOf(full), inputOf(file, full), { roll, on: full.on ?? lastDay(file) }, 4);
  return { ...full, input };
}

/** A reason for everything that asks for one. */
export function reasoned(doing: Doing): Doing {
  const asking = stepOf(doing).rules.filter((r) => r.force === 'asks');
  return { ...doing, reasons: Object.fromEntries(asking.map((r) => [r.id, '情况特殊，已经负责人同意。'])) };
}
