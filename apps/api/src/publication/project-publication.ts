import { Injectable } from '@nestjs/common';
import type { PublishedDecision } from '@anjuan/contract';
import {
  type CaseFile,
  type DecisionMade,
  type OtherPublicationDossier,
  type PublicationDossier,
  destroyedOn,
  fineFen,
  isMinor,
  shownAs,
  tracksOf,
} from '@anjuan/procedure';
import { article, matters } from '@anjuan/statute';
import type { ActFollower, ActsDone } from '../platform/act-followers.js';
import { uuidOf } from '../platform/digest.js';
import { touchedBy } from '../platform/touched-by.js';
import type { AgencyFacts } from '../platform/reads/office.query.js';
import { otherView } from './other-view.js';

const PUBLIC = new Set(['published', 'corrected', 'withdrawn', 'expired', 'repaired']);

type PublicationTrack = ReturnType<typeof tracksOf<PublicationDossier>>[number];

/** Keeps what the public sees in step with the publication tracks, inside the act's own transaction. */
@Injectable()
export class ProjectPublication implements ActFollower {
  async follow({ tx, agency, file, sealed, head }: ActsDone): Promise<void> {
    const touches = touchedBy(sealed.map(({ body }) => body));
    for (const { key, row } of recordsOf({ agency, file, proof: head })) {
      if (!touches(key)) continue;
      const before = await tx.publications.find(file.id, key);
      await tx.publications.put({ ...row, publishedOn: before?.publishedOn ?? row.publishedOn });
    }
  }
}

/** Rows of a file's public records as they stand after an act, by track; the first day of publication is kept by the writer. */
export function recordsOf(facts: Facts) {
  const fileId = facts.file.id;
  return viewsOf(facts).map(({ key: track, view }) => {
    const { id, decidedOn, publishedOn, state } = view;
    const row = { id, fileId, track, state, view, decidedOn, publishedOn };
    return { key: track, row: { ...row, proof: facts.proof, searchText: searchText(view) } };
  });
}

interface Facts {
  readonly agency: AgencyFacts;
  readonly file: CaseFile;
  readonly proof: string;
}

/** One record the public may see, by its track. */
interface Shown {
  readonly key: string;
  readonly view: PublishedDecision;
}

/** Every record of a file that is or was public. A destroyed file, and a minor's should it ever come here, leaves its number, its day and its matter. */
function viewsOf(facts: Facts): readonly Shown[] {
  const all = publicOnes(facts);
  if (!destroyedOn(facts.file) && !isMinor(facts.file)) return all;
  return all.map(({ key, view: { reason: _gone, ...view } }) => ({
    key,
    view: { ...view, ...NOTHING, basis: [], state: 'withdrawn' },
  }));
}

/** Penalties, then decisions on coercion and enforcement. */
function publicOnes(facts: Facts): readonly Shown[] {
  const penalties = tracksOf<PublicationDossier>(facts.file, 'publication').filter(({ stage }) => PUBLIC.has(stage));
  const others = tracksOf<OtherPublicationDossier>(facts.file, 'other-publication').filter(
    ({ stage }) => stage === 'announced',
  );
  return [
    ...penalties.map((track) => ({ key: track.key, view: decisionView(facts, track) })),
    ...others.map(({ key, dossier }) => ({
      key,
      view: { ...frame(facts, key), ...otherView(facts.file, dossier) },
    })),
  ];
}

/** What every record says of itself. */
function frame({ agency, file, proof }: Facts, key: string) {
  return { id: uuidOf(file.id, key), office: agency.name, ...matterOf(file), proof };
}

/** Built field by field from the cleared record; nothing of the case reaches the public by itself. */
function decisionView(facts: Facts, track: PublicationTrack): PublishedDecision {
  const { decision } = facts.file.dossier;
  const { published, corrections, withdrawn } = track.dossier;
  if (!published || !decision) throw new Error('published without a decision');
  const state = shownAs(track.stage) as PublishedDecision['state'];
  const reason = withdrawn?.reason ?? corrections?.at(-1)?.reason;
  return {
    ...frame(facts, track.key),
    ...(state === 'withdrawn' ? NOTHING : cleared(track.dossier, decision)),
    number: decision.number ?? '',
    basis: decision.basis.map(readable),
    decidedOn: decision.on,
    publishedOn: published.on,
    state,
    ...(reason ? { reason } : {}),
  };
}

/** What is left of a withdrawn or destroyed record. */
const NOTHING = { party: '', facts: '', penalty: '', fineFen: 0, place: '' };

function cleared({ draft }: PublicationDossier, decision: DecisionMade): typeof NOTHING {
  if (!draft) throw new Error('published without a draft');
  return {
    party: draft.partyShown,
    facts: draft.facts,
    penalty: draft.penaltyShown,
    fineFen: fineFen(decision),
    place: draft.place,
  };
}

function matterOf({ dossier: { matter = '', party } }: CaseFile) {
  const known = matters.find((m) => m.code === matter);
  return { matter, matterTitle: known?.name ?? { zh: '', en: '' }, partyKind: party?.kind ?? ('person' as const) };
}

/** A basis is either an article we know or words as typed. */
function readable(basis: string): string {
  try {
    return article(basis).label.zh;
  } catch {
    return basis;
  }
}

function searchText({ number, party, facts, place, penalty, proof, matterTitle }: PublishedDecision): string {
  return [number, party, matterTitle.zh, facts, place, penalty, proof].filter(Boolean).join('\n').toLowerCase();
}
