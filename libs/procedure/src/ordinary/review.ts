import type { CivilDate } from '@anjuan/calendar';
import { values } from '@anjuan/statute';
import type { Dossier } from '../dossier/dossier.js';
import { partyScale } from '../dossier/party.js';
import { type HasPenalties, confiscationFen, fineFen } from '../dossier/penalty.js';
import { type Office, demolitionOrderForce } from '../kernel/office.js';
import { currentDraft } from './where.js';

/** Amount from which a hearing must be offered, in fen: the office's dated table first, the statute's default else. */
export function hearingThresholdFen(dossier: Dossier, office: Office, on: CivilDate): number {
  const scale = partyScale(dossier.party?.kind ?? 'person');
  const own = [...office.hearingThresholds].reverse().find((t) => t.from <= on);
  return own ? (scale === 'unit' ? own.unitFen : own.personFen) : values.on(on).hearingThresholdFen[scale];
}

/** Kinds of penalty that give a right to a hearing whatever the amount. @article APL-2021/63 */
export const heavyKinds: readonly string[] = [
  'suspend-permit',
  'restrict-business',
  'stop-business',
  'close',
  'revoke-permit',
];

/** Whether the proposal is of the list of article 63; reaching the amount counts. @article APL-2021/63 */
export function hearingDue(dossier: Dossier, office: Office, on: CivilDate): boolean {
  const draft = currentDraft(dossier);
  return draft !== undefined && hearingDueFor(draft, { dossier, office, on });
}

/** Whether one proposal for the case is of the list of article 63. @article APL-2021/63 */
export function hearingDueFor(
  draft: HasPenalties,
  { dossier, office, on }: { readonly dossier: Dossier; readonly office: Office; readonly on: CivilDate },
): boolean {
  const limit = hearingThresholdFen(dossier, office, on);
  const asMajor = demolitionOrderForce(office) === 'bars' ? [...heavyKinds, 'demolition-order'] : heavyKinds;
  const heavy = draft.penalties.some((p) => asMajor.includes(p.kind));
  return heavy || fineFen(draft) >= limit || confiscationFen(draft) >= limit;
}
