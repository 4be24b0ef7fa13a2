import type { CivilDate, Holidays } from '@anjuan/calendar';
import type { CaseFile } from './file.js';
import { START } from './file.js';
import { certificateOn, certificateState } from './certificate.js';
import type { Actor, Office } from './office.js';
import { type Right, rightTo, rightUnmet } from './right.js';
import { type Procedure, type Row, rowFor, rowsFrom, target } from './procedure.js';
import { replay } from './replay.js';
import type { Given, Rule } from './rule.js';
import type { Act, ActorSnapshot, Computed, OfficerSnapshot, RecordingItem, Step } from './step.js';

/** What comes with every act beside its input. */
export interface Circumstances {
  readonly actor: Actor;
  readonly on: CivilDate;
  readonly holidays: Holidays;
  readonly office: Office;
  /** Key of the track acted on; absent on the main line. */
  readonly track?: string;
  readonly reasons?: Readonly<Record<string, string>>;
  readonly recordings?: readonly RecordingItem[];
  readonly gap?: string;
}

export type Why = 'unknown-step' | 'wrong-stage' | 'wrong-role' | 'rules';

/** The answer to "may this be done": the act and what follows, or every rule that is not met. */
export type Decision =
  | { readonly ok: true; readonly act: Act; readonly next: CaseFile }
  | { readonly ok: false; readonly why: Why; readonly stage: string; readonly unmet: readonly Rule[] };

/**
 * Asks whether a step may be performed now. Pure: the same question gets the same answer in the API, in the SPA and in a court.
 * Every unmet rule is returned, not only the first, since an officer needs the whole list.
 */
export function decide(procedure: Procedure, file: CaseFile, step: string, input: unknown, c: Circumstances): Decision {
  const stage = stageOf(procedure, file, c.track);
  const row = ownTrack(procedure, file, c.track) ? rowFor(procedure, step, stage) : undefined;
  const refuse = (why: Why, unmet: readonly Rule[] = []): Decision => ({ ok: false, why, stage, unmet });
  if (!row) return refuse(knows(procedure, step) ? 'wrong-stage' : 'unknown-step');
  const right = rightTo(row, c);
  if (!right) return refuse('wrong-role');
  const given = givenFor(procedure, file, input, c);
  const failing = [...rightUnmet({ row, file, right, given }), ...row.step.rules.filter((rule) => !rule.holds(given))];
  const unmet = failing.filter((r) => r.force === 'bars' || (r.force === 'asks' && !c.reasons?.[r.id]?.trim()));
  if (unmet.length > 0) return refuse('rules', unmet);
  const computed = row.step.compute?.(given);
  const act = makeAct({ procedure, row, stage, input, right, c, failing, ...(computed ? { computed } : {}) });
  return { ok: true, act, next: replay(procedure, file, act) };
}

/** One step as the screen shows it: open, or closed with what is missing on file. */
export interface StepCheck {
  readonly step: Step;
  readonly row: Row;
  readonly to: string;
  readonly mine: boolean;
  readonly open: boolean;
  readonly unmet: readonly Rule[];
}

/** All steps that leave the present stage, each with the rules of the file that are not met yet. */
export function check(procedure: Procedure, file: CaseFile, c: Circumstances): readonly StepCheck[] {
  const stage = stageOf(procedure, file, c.track);
  const given = givenFor(procedure, file, {}, c);
  return rowsFrom(procedure, stage)
    .filter((row) => !row.by.includes('system'))
    .map((row) => {
      const right = rightTo(row, c);
      const rules = row.step.rules.filter((r) => r.about === 'file' && r.force === 'bars' && !r.holds(given));
      const unmet = [...(right ? rightUnmet({ row: onFile(row), file, right, given }) : []), ...rules];
      const mine = right !== undefined;
      return { step: row.step, row, to: target(row, stage), mine, open: mine && unmet.length === 0, unmet };
    });
}

/** Whether the step is the actor's at any stage: whose it never is, is told so before anything typed is looked at. */
export function mayEver({ rows }: Procedure, step: string, c: Pick<Circumstances, 'actor' | 'office' | 'on'>): boolean {
  return rows.some((row) => row.step.id === step && rightTo(row, c) !== undefined);
}

/** Where the main line, or one track, stands. A track that does not exist yet stands at the start. */
export function stageOf(procedure: Procedure, file: CaseFile, track?: string): string {
  if (!procedure.track) return file.stage;
  return (track && file.tracks[track]?.stage) || START;
}

function knows(procedure: Procedure, step: string): boolean {
  return procedure.rows.some((r) => r.step.id === step);
}

/** Whether a track's key is one of this procedure: a payment must never be moved, or overwritten, by a step of service. */
function ownTrack({ track, kind }: Procedure, file: CaseFile, key: string | undefined): boolean {
  if (!track || key === undefined) return true;
  return key.startsWith(`${kind}/`) && (!Object.hasOwn(file.tracks, key) || file.tracks[key]?.kind === kind);
}

/** The row with what can be judged before anything is typed. */
const onFile = (row: Row): Row => ({
  ...row,
  step: { ...row.step, rules: row.step.rules.filter(({ about }) => about === 'file') },
});

function givenFor(procedure: Procedure, file: CaseFile, input: unknown, c: Circumstances): Given<unknown, unknown> {
  const dossier = procedure.track ? ((c.track && file.tracks[c.track]?.dossier) ?? procedure.blank) : file.dossier;
  const { actor, on, holidays, office, track } = c;
  return { dossier, file, input, actor, on, holidays, office, ...(track ? { track } : {}) };
}

interface Making {
  procedure: Procedure;
  row: Row;
  stage: string;
  input: unknown;
  right: Right;
  c: Circumstances;
  failing: readonly Rule[];
  computed?: Computed;
}

function makeAct({ procedure, row, stage, input, right, c, failing, computed }: Making): Act {
  const asked = failing.filter((r) => r.force === 'asks').map((r) => [r.id, c.reasons?.[r.id] ?? '']);
  return {
    step: row.step.id,
    procedure: procedure.id,
    ...(c.track ? { track: c.track } : {}),
    from: stage,
    to: target(row, stage),
    on: c.on,
    by: actorIn(right, c),
    officers: officersIn(input, c),
    input,
    reasons: Object.fromEntries(asked) as Record<string, string>,
    flags: failing.filter((r) => r.force === 'flags').map((r) => r.id),
    recording: { required: row.step.grade ?? 'L1', items: c.recordings ?? [], ...(c.gap ? { gap: c.gap } : {}) },
    numbers: {},
    ...(computed ? { computed } : {}),
  };
}

/** Snapshot of the officers an input names under `officers`, so that the entry proves who they were that day. */
function officersIn(input: unknown, { office, on }: Circumstances): readonly OfficerSnapshot[] {
  const ids = (input as { officers?: readonly string[] } | undefined)?.officers ?? [];
  return ids.flatMap((id) => {
    const member = office.staff[id];
    if (!member) return [];
    return [{ id, name: member.name, ...certificateIn(office, id, on) }];
  });
}

/** Who performs the act, with the certificate of that day where there is one, and by whose authority. */
function actorIn({ role, delegation }: Right, { actor: { id, name }, office, on }: Circumstances): ActorSnapshot {
  const head = delegation && office.staff[delegation.head];
  return {
    id,
    name,
    role,
    ...certificateIn(office, id, on),
    ...(delegation && head ? { delegation: { file: delegation.file, head: head.id, name: head.name } } : {}),
  };
}

type CertificateThen = Pick<OfficerSnapshot, 'certificate' | 'certificateStatus' | 'certificateValidTo'>;

function certificateIn(office: Office, id: string, on: CivilDate): CertificateThen {
  const certificate = certificateOn(office.staff[id], on);
  if (!certificate) return {};
  const status = certificateState(certificate, on);
  const { number, validTo } = certificate;
  return { certificate: number, certificateValidTo: validTo, ...(status ? { certificateStatus: status } : {}) };
}
