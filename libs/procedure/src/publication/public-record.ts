import type { CivilDate } from '@anjuan/calendar';
import { type Text, matters } from '@anjuan/statute';
import type { DecisionMade } from '../dossier/dossier.js';
import { type PartyKind, type PartyRef } from '../dossier/party.js';
import { penaltyText } from '../dossier/penalty-text.js';
import type { CaseFile, Track } from '../kernel/file.js';
import { standingFineFen } from '../remedies.js';
import { isMinor } from '../three-systems/publicity.js';
import { shownAs } from './credit.js';
import type { PublicDraft, PublicationDossier } from './dossier.js';
import { personalStrings } from './personal.js';

const states = ['published', 'corrected', 'withdrawn'] as const;

/** What the public may see of a decision, as far as the file knows it. */
export interface PublicRecord {
  readonly number: string;
  readonly party: string;
  readonly partyKind: PartyKind;
  readonly matter: string;
  readonly matterTitle: Text;
  readonly facts: string;
  readonly basis: readonly string[];
  readonly penalty: string;
  readonly fineFen: number;
  readonly place: string;
  readonly decidedOn: CivilDate;
  readonly publishedOn: CivilDate;
  readonly state: (typeof states)[number];
  readonly reason?: string;
}

/**
 * The public record of one publication, built field by field from the file; undefined when there is nothing to show.
 * The party is the masked label whatever was typed; a withdrawn record keeps its number, its dates and its public reason only.
 * @article APL-2021/48
 */
export function publicRecord(file: CaseFile, track: string): PublicRecord | undefined {
  const found = file.tracks[track] as Track<PublicationDossier> | undefined;
  const state = states.find((s) => found && s === shownAs(found.stage));
  const { decision, party } = file.dossier;
  if (!found || !state || !decision || !party || isMinor(file)) return undefined;
  const { draft, published, withdrawn } = found.dossier;
  if (!draft || !published) return undefined;
  const frame = { ...heading(file, decision), publishedOn: published.on, state, partyKind: party.kind };
  const fields = withdrawn ? emptied : { ...shown(draft, decision, party), fineFen: standingFineFen(file) };
  return { ...frame, ...fields, ...reasonOf(found.dossier) };
}

function reasonOf({ withdrawn, corrections }: PublicationDossier): { reason?: string } {
  const reason = withdrawn?.reason ?? corrections?.at(-1)?.reason;
  return reason ? { reason } : {};
}

function heading({ dossier }: CaseFile, decision: DecisionMade) {
  const matter = dossier.matter ?? '';
  const matterTitle = matters.find((m) => m.code === matter)?.name ?? { zh: matter, en: matter };
  return { number: decision.number ?? '', matter, matterTitle, decidedOn: decision.on };
}

function shown(draft: PublicDraft, decision: DecisionMade, party: PartyRef) {
  return {
    party: party.label,
    facts: safe(draft.facts),
    basis: decision.basis,
    penalty: safe(draft.penaltyShown) || penaltyText(decision),
    place: safe(draft.place),
  };
}

const emptied = { party: '', facts: '', basis: [], penalty: '', fineFen: 0, place: '' };

/** The last net: what still points to a person is left out rather than shown. */
function safe(text: string): string {
  return personalStrings(text) ? '' : text;
}
