import type { PublishedDecision } from '@anjuan/contract';
import { type CaseFile, type OtherPublicationDossier, otherDecisions } from '@anjuan/procedure';

type Own = Pick<PublishedDecision, 'number' | 'party' | 'facts' | 'penalty' | 'fineFen' | 'place' | 'basis'> &
  Pick<PublishedDecision, 'decidedOn' | 'publishedOn' | 'state'>;

/** What the public sees of a decision on coercion or enforcement: who, what kind, what conclusion, when. */
export function otherView(file: CaseFile, { draft, published }: OtherPublicationDossier): Own {
  const decision = otherDecisions(file).find(({ key }) => key === draft?.about);
  if (!draft || !published || !decision) throw new Error('announced without a decision');
  return {
    number: draft.number ?? '',
    party: draft.partyShown,
    facts: '',
    penalty: draft.conclusion,
    fineFen: 0,
    place: '',
    basis: [],
    decidedOn: decision.on,
    publishedOn: published.on,
    state: 'published',
  };
}
