import type { CivilDate } from '@anjuan/calendar';
import type { Dossier, DecisionMade } from '../dossier/dossier.js';
import type { Evidence, SceneRecord } from '../dossier/evidence.js';
import { isCertified } from '../kernel/certificate.js';
import type { Rule } from '../kernel/rule.js';
import type { Facts, Look, Machine } from './item.js';

/** Runs a check only where a decision was made. */
export function onDecision(look: (facts: Facts, decision: DecisionMade) => Look): (facts: Facts) => Look {
  return (facts) => (facts.file.dossier.decision ? look(facts, facts.file.dossier.decision) : 'na');
}

/** Whether rules of the procedure held on the day of the decision: the evaluation asks what the decision was asked. */
export function heldThen(
  { file, office, holidays }: Facts,
  on: CivilDate,
  ...rules: readonly Rule<Dossier>[]
): boolean {
  const actor = { id: '', name: '', roles: [] };
  return rules.every((r) => r.holds({ dossier: file.dossier, file, input: {}, actor, on, holidays, office }));
}

/** Evidence that was not excluded. */
export function keptEvidence({ file }: Facts): readonly Evidence[] {
  return file.dossier.evidence.filter((e) => !e.excluded);
}

/** Runs a check over the records of the scene, where there are any. */
export function eachScene(check: (scene: SceneRecord) => boolean): (facts: Facts) => Look {
  return ({ file }) => {
    const scenes = file.dossier.scenes ?? [];
    return scenes.length === 0 ? 'na' : scenes.every(check);
  };
}

/** Acts in which fewer than two officers held a certificate that day; taking evidence alone is allowed. */
export function actsShortOfOfficers({ file, office }: Facts): readonly number[] {
  const named = file.acts.filter((a) => a.officers.length > 0 && a.step !== 'add-evidence');
  const holding = (ids: readonly string[], on: CivilDate) =>
    new Set(ids.filter((id) => isCertified(id, { office, on, matter: file.dossier.matter }))).size;
  return named.filter((a) => holding(a.officers, a.on) < 2).map((a) => a.seq);
}

/** Fails where a condition is missing, leaves the rest to a person. */
export const humanIf = (present: boolean): Machine => (present ? 'human' : 'fail');
