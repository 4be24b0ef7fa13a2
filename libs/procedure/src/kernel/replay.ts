import { type ActLine, type CaseFile, type Grade, type Track } from './file.js';
import type { Procedure } from './procedure.js';
import type { Act, RecordingItem } from './step.js';

/**
 * Applies one act to the file: the only function in the house that changes a case.
 * @throws Error when the journal names a step the procedure does not have, or an act of a track no track; that is our fault,
 *   never a client's
 */
export function replay(procedure: Procedure, file: CaseFile, act: Act): CaseFile {
  const step = procedure.rows.find((r) => r.step.id === act.step)?.step;
  if (!step) throw new Error(`${procedure.id} has no step ${act.step}`);
  const version = file.version + 1;
  const acts = [...file.acts, lineOf(act, version)];
  if (!procedure.track) {
    return { ...file, version, acts, stage: act.to, dossier: step.apply(file.dossier, act) as CaseFile['dossier'] };
  }
  const key = act.track;
  if (!key) throw new Error(`${act.step} of ${procedure.id} names no track`);
  const track: Track = {
    kind: procedure.kind,
    procedure: procedure.id,
    stage: act.to,
    ...(procedure.stages[act.to]?.end ? { ended: true } : {}),
    dossier: step.apply(file.tracks[key]?.dossier ?? procedure.blank, act),
  };
  return { ...file, version, acts, tracks: { ...file.tracks, [key]: track } };
}

/** The grade an act's recordings amount to: text L1, two photos L2, a clip L3, the whole act L4. */
export function reachedGrade(items: readonly RecordingItem[]): Grade {
  if (items.some((i) => i.kind === 'whole')) return 'L4';
  if (items.some((i) => i.kind === 'clip')) return 'L3';
  return items.filter((i) => i.kind === 'photo').length >= 2 ? 'L2' : 'L1';
}

function lineOf(act: Act, seq: number): ActLine {
  return {
    seq,
    step: act.step,
    ...(act.track ? { track: act.track } : {}),
    on: act.on,
    by: act.by.id,
    officers: act.officers.map((o) => o.id),
    required: act.recording.required,
    reached: reachedGrade(act.recording.items),
    ...(act.recording.gap ? { gap: act.recording.gap } : {}),
    flags: act.flags,
  };
}
