import { Injectable } from '@nestjs/common';
import type { PublishedDecision } from '@anjuan/contract';
import { type CaseFile, type DecisionMade, type PublicationDossier, fineFen, tracksOf } from '@anjuan/procedure';
import { article, matters } from '@anjuan/statute';
import type { ActFollower, ActsDone } from '../platform/act-followers.js';
import { uuidOf } from '../platform/digest.js';
import type { AgencyFacts } from '../platform/reads/office.query.js';

const PUBLIC = new Set(['published', 'corrected', 'withdrawn']);

type PublicationTrack = ReturnType<typeof tracksOf<PublicationDossier>>[number];

/** Keeps what the public sees in step with the publication tracks, inside the act's own transaction. */
@Injectable()
export class ProjectPublication implements ActFollower {
  async follow({ tx, agency, file, sealed, head }: ActsDone): Promise<void> {
    const touched = new Set(sealed.map((entry) => entry.body.track).filter(Boolean));
    for (const track of tracksOf<PublicationDossier>(file, 'publication')) {
      if (!touched.has(track.key) || !PUBLIC.has(track.stage)) continue;
      const before = await tx.publications.find(file.id, track.key);
      const view = decisionView({ agency, file, track, proof: head });
      const { id, decidedOn, publishedOn } = view;
      await tx.publications.put({
        id,
        fileId: file.id,
        track: track.key,
        state: track.stage,
        view,
        decidedOn,
        publishedOn: before?.publishedOn ?? publishedOn,
        proof: head,
        searchText: searchText(view),
      });
    }
  }
}

interface Facts {
  readonly agency: AgencyFacts;
  readonly file: CaseFile;
  readonly track: PublicationTrack;
  readonly proof: string;
}

/** Built field by field from the cleared record; nothing of the case reaches the public by itself. */
function decisionView({ agency, file, track, proof }: Facts): PublishedDecision {
  const { decision } = file.dossier;
  const { published, corrections, withdrawn } = track.dossier;
  if (!published || !decision) throw new Error('published without a decision');
  const reason = withdrawn?.reason ?? corrections?.at(-1)?.reason;
  return {
    id: uuidOf(file.id, track.key),
    office: agency.name,
    ...matterOf(file),
    ...(track.stage === 'withdrawn' ? NOTHING : cleared(track.dossier, decision)),
    number: decision.number ?? '',
    basis: decision.basis.map(readable),
    decidedOn: decision.on,
    publishedOn: published.on,
    state: track.stage as PublishedDecision['state'],
    ...(reason ? { reason } : {}),
    proof,
  };
}

/** What is left of a withdrawn record. */
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
