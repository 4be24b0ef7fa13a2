import { type CivilDate, addDays } from '@anjuan/calendar';
import { crimeTransfer } from '../crime-transfer/table.js';
import { stageOf } from '../kernel/decide.js';
import type { CaseFile } from '../kernel/file.js';
import type { Role } from '../kernel/office.js';
import { type Procedure, rowsFrom } from '../kernel/procedure.js';
import type { Act } from '../kernel/step.js';
import { payment } from '../payment/table.js';
import { nextTrack } from '../procedures.js';
import { publication } from '../publication/table.js';
import { nextUnserved } from '../service/documents.js';
import { service } from '../service/table.js';
import { type Doing, ask, inputOf, perform, stepOf } from './doing.fixture.js';
import { office, usualPerson } from './office.fixture.js';
import { type Roll, pick, plausible, rolls } from './plausible.fixture.js';
import { blank } from './walk.fixture.js';

/** One act of a walk with the files before and after it. */
export interface Footstep {
  readonly procedure: Procedure;
  readonly before: CaseFile;
  readonly act: Act;
  readonly after: CaseFile;
}

/** Where a walk is, and on which day. */
interface Here {
  readonly file: CaseFile;
  readonly today: CivilDate;
}

/** How strongly a step pulls; steps that are not named pull by four. Exits pull little, else no walk would get far. */
const pulls: Readonly<Record<string, number>> = {
  'request-filing': 20,
  'approve-filing': 20,
  'conclude-investigation': 30,
  'approve-notice': 20,
  'make-decision': 30,
  'close-case': 40,
  'archive-case': 20,
  'submit-for-legal-review': 10,
  'pass-legal-review': 30,
  deliberate: 12,
  'hold-hearing': 16,
  'recheck-statement': 12,
  'hand-over': 16,
  'settle-payment': 12,
  'draft-publication': 12,
  'clear-publication': 12,
  publish: 12,
  'verify-evidence': 12,
  'order-correction': 8,
  'record-waiver': 6,
  'renew-notice': 6,
  'record-scene': 2,
  'question-party': 1,
  'exclude-evidence': 1,
  reinspect: 1,
  'add-recording': 1,
  'entrust-test': 1,
  'record-test-result': 1,
  'record-intake': 3,
  'explain-gap': 1,
  'approve-gap': 6,
  'transfer-case': 1,
  'refuse-filing': 1,
  'terminate-investigation': 1,
  'decide-no-penalty': 1,
  'suspend-investigation': 1,
  'extend-verification': 1,
  'extend-decision-period': 1,
  'extend-decision-together': 1,
  'leave-out-days': 1,
  'order-guardian': 40,
  'call-for-review-papers': 1,
  'supply-review-papers': 2,
  'return-filing': 1,
  'return-for-investigation': 1,
  'return-from-pre-review': 1,
  'submit-for-pre-review': 2,
  'record-concurrent-agency': 1,
  'link-redo': 1,
  'report-suspected-crime': 20,
  'refuse-crime-transfer': 20,
  'take-back-case': 20,
};

/** Steps whose input is varied more than others': what they say decides what follows. */
const telling = ['conclude-investigation', 'draft-decision', 'renew-notice', 'approve-notice', 'record-waiver'];

/** How often a move tries again after a refusal. */
const TRIES = 3;

const staff = Object.values(office().staff);

/** Steps of the main line open here, automatic ones included. */
function mainLine(procedure: Procedure, { file }: Here): Doing[] {
  return rowsFrom(procedure, file.stage).map(({ step }) => ({ step: step.id, procedure }));
}

/** What may be done beside the main line: serve what was issued, receive the fine, publish the decision. */
function beside({ file }: Here): Doing[] {
  const serving = nextUnserved(file)
    ? [{ step: 'hand-over', procedure: service, track: nextTrack(file, 'service') }]
    : [];
  const owed = ['performing', 'enforcing'].includes(file.stage) && !file.tracks['payment/1'];
  const paying = owed ? [{ step: 'settle-payment', procedure: payment, track: 'payment/1' }] : [];
  const publishing = file.dossier.decision
    ? rowsFrom(publication, stageOf(publication, file, 'publication/1')).filter(({ step }) => step.id in publishers)
    : [];
  return [
    ...policing({ file }),
    ...serving,
    ...paying,
    ...publishing.map(({ step }) => ({ step: step.id, procedure: publication, track: 'publication/1' })),
  ];
}

/** A case that was to be transferred may come back: a suspected crime reported to the head, who refuses. */
function policing({ file }: Pick<Here, 'file'>): Doing[] {
  const track = 'crime-transfer/1';
  if (file.stage !== 'transfer-advised') return [];
  return rowsFrom(crimeTransfer, stageOf(crimeTransfer, file, track))
    .filter(({ step }) => ['report-suspected-crime', 'refuse-crime-transfer'].includes(step.id))
    .map(({ step }) => ({ step: step.id, procedure: crimeTransfer, track }));
}

/** Evidence is for the investigation; afterwards it seldom comes up, and each time voids what was approved. */
function pullOf({ file }: Here, { step }: Doing): number {
  const late = !['verifying', 'investigating'].includes(file.stage) && step.endsWith('-evidence');
  return late ? 1 : (pulls[step] ?? 4);
}

function weighted(doings: readonly Doing[], here: Here, roll: Roll): Doing {
  return pick(
    doings.flatMap((d) => Array.from({ length: pullOf(here, d) }, () => d)),
    roll,
  );
}

/** The three persons of a publication. */
const publishers: Readonly<Record<string, string>> = {
  'draft-publication': 'li',
  'clear-publication': 'clerk',
  publish: 'publisher',
};

/** The roles a doing is open to where the file stands. */
function rolesFor({ file }: Here, { step, procedure, track }: Doing): readonly Role[] {
  if (!procedure) return [];
  return rowsFrom(procedure, stageOf(procedure, file, track)).find((r) => r.step.id === step)?.by ?? [];
}

/** Who would usually do it: the presider who was named, one of the three of a publication, or the first role's person. */
function usualFor({ file }: Here, step: string, role: Role): string {
  const presider = step === 'hold-hearing' ? file.dossier.hearing?.presider : undefined;
  return presider ?? publishers[step] ?? usualPerson[role] ?? 'li';
}

/** Mostly whoever is usual; at times anyone with the role. */
function someone(here: Here, doing: Doing, roll: Roll): string {
  const roles = rolesFor(here, doing);
  if (roles.includes('system')) return 'system';
  if (roll(5) > 0) return usualFor(here, doing.step, roles[0] ?? 'officer');
  return pick(
    staff.filter((m) => m.roles.some((r) => roles.includes(r))),
    roll,
  ).id;
}

/** The day an act is said to have been done: today, at times an earlier day. */
function dated({ today }: Here, { step }: Doing, roll: Roll): CivilDate {
  return step === 'make-decision' && roll(6) === 0 ? addDays(today, -roll(15)) : today;
}

function chosen(procedure: Procedure, here: Here, roll: Roll): Doing {
  const doing = weighted([...mainLine(procedure, here), ...beside(here)], here, roll);
  const on = dated(here, doing, roll);
  const full = { ...doing, on, by: someone(here, doing, roll), unrecorded: roll(20) === 0 };
  const input = plausible(stepOf(full), inputOf(here.file, full), { roll, on }, telling.includes(full.step) ? 3 : 14);
  return { ...full, input: { ...input, ...bent(full.step, on, roll) } };
}

/** Choices that chance alone would seldom hit: electronic data, a child let off, a day far enough for a hearing, a notice without the right to one. */
function bent(step: string, on: CivilDate, roll: Roll): Doing['input'] {
  if (step === 'add-evidence' && roll(3) === 0) return { kind: 'electronic' };
  if (step === 'decide-no-penalty' && roll(2) === 0) return { ground: 'minor', education: '已当面教育。' };
  if (step === 'schedule-hearing' && roll(4) > 0) return { heldOn: addDays(on, 14) };
  return step === 'approve-notice' ? { hearingRight: roll(2) === 1 } : {};
}

/** The next day something happens: soon, at times after the days a party has, and on the day of a hearing. */
function later({ file, today }: Here, roll: Roll): CivilDate {
  const { hearing } = file.dossier;
  if (hearing?.status === 'scheduled' && hearing.heldOn && hearing.heldOn > today && roll(2) === 0)
    return hearing.heldOn;
  return addDays(today, [0, 0, 0, 0, 1, 1, 2, 8, 17][roll(9)] ?? 0);
}

/** One move: a few tries at what might come next; a refusal leaves no trace. */
function moved(procedure: Procedure, here: Here, roll: Roll): Footstep | undefined {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const doing = chosen(procedure, here, roll);
    const answer = ask(here.file, roll(4) === 0 ? doing : { ...doing, reasons: grant(doing) });
    if (answer.ok)
      return { procedure: doing.procedure ?? procedure, before: here.file, act: answer.act, after: answer.next };
  }
  return undefined;
}

/** The makings of a walk: its first day, whether it begins after the plain part of the investigation, and its moves. */
export interface Makings {
  readonly start: CivilDate;
  readonly investigated: boolean;
  readonly moves: readonly number[];
}

/** What every investigation begins with, done by the first day; at times a head is among the handlers. */
function investigated(procedure: Procedure, { start, moves }: Makings): readonly Footstep[] {
  const officers = (moves[0] ?? 0) % 4 === 0 ? ['li', 'field-head'] : ['li', 'zhao'];
  const plain: readonly Doing[] = [
    { step: 'register-lead' },
    { step: 'assign-lead', input: { officers } },
    { step: 'record-scene' },
    { step: 'request-filing' },
    { step: 'approve-filing' },
    { step: 'order-correction' },
    { step: 'add-evidence' },
    { step: 'verify-evidence' },
  ];
  const steps: Footstep[] = [];
  for (const doing of plain) {
    const before = steps.at(-1)?.after ?? blank;
    const { act, next } = perform(before, { ...doing, procedure, on: start });
    steps.push({ procedure, before, act, after: next });
  }
  return steps;
}

/** Walks through a procedure: each move chooses a day, a step, a person and an input. */
export function guidedWalk(procedure: Procedure, makings: Makings): readonly Footstep[] {
  const steps = makings.investigated ? [...investigated(procedure, makings)] : [];
  let here: Here = { file: steps.at(-1)?.after ?? blank, today: makings.start };
  for (const move of makings.moves) {
    if (rowsFrom(procedure, here.file.stage).length === 0) break;
    const roll = rolls(move);
    here = { ...here, today: later(here, roll) };
    const footstep = moved(procedure, here, roll);
    if (footstep) steps.push(footstep);
    here = { ...here, file: footstep?.after ?? here.file };
  }
  return steps;
}

/** Reasons for every rule of a step that asks for one. */
function grant(doing: Doing): Readonly<Record<string, string>> {
  return Object.fromEntries(
    stepOf(doing)
      .rules.filter((r) => r.force === 'asks')
      .map((r) => [r.id, '情况特殊，已经负责人同意。']),
  );
}
