import { fingerprint } from '@anjuan/journal';
import { apl, sc118, tjsup } from '@anjuan/statute';
import type { Dossier } from '../dossier/dossier.js';
import type { Evidence } from '../dossier/evidence.js';
import type { LegalReviewPass, ReviewAsked, ReviewedHash } from '../dossier/stages.js';
import { type Rule, rule } from '../kernel/rule.js';
import type { Act } from '../kernel/step.js';
import { reviewGrounds } from './routing/sheet.js';
import { currentDraft, lastReview } from './where.js';

/** As the journal would keep it: without what is left out, and without classes. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null));

/** What a reviewer relies on of one item of evidence. */
const relied = ({ no, kind, title, proves, digests, verifiedBy, verifiedOn, excluded }: Evidence) => ({
  no,
  kind,
  title,
  proves,
  digests,
  verified: verifiedOn ? [verifiedOn, verifiedBy] : null,
  excluded: excluded ?? null,
});

/** Fingerprints of the draft and of the evidence list as they stand. */
export function reviewedHash(dossier: Dossier): ReviewedHash {
  return {
    draft: fingerprint(plain(currentDraft(dossier))),
    evidence: fingerprint(plain(dossier.evidence.map(relied))),
  };
}

/** What has changed since an answer of legal review; files of before the fingerprints are compared by the draft's number. */
export function changedSince(dossier: Dossier, { draft, hash }: LegalReviewPass): 'draft' | 'evidence' | undefined {
  if (draft !== currentDraft(dossier)?.no) return 'draft';
  if (!hash) return undefined;
  const now = reviewedHash(dossier);
  if (hash.draft !== now.draft) return 'draft';
  return hash.evidence === now.evidence ? undefined : 'evidence';
}

/** A submission to review: what is read, bound by its fingerprint, with the routing sheet it came with. */
export function asked(dossier: Dossier, { on, by, computed }: Act, early: boolean): ReviewAsked {
  return {
    draft: currentDraft(dossier)?.no ?? 0,
    early,
    on,
    by: by.id,
    hash: reviewedHash(dossier),
    ...(computed?.routing ? { sheet: computed.routing } : {}),
  };
}

export const reviewApprovesDraft: Rule<Dossier> = rule({
  id: 'REV-01',
  name: 'legal-review-approves-current-draft',
  force: 'bars',
  articles: [apl(58), sc118(12), tjsup(14)],
  says: {
    zh: '应当进行法制审核的，未经审核或者审核未同意当前草案和证据，不得作出决定',
    en: 'Where legal review is due, it must have approved the current draft on the current evidence',
  },
  holds: ({ dossier, office, on }) => {
    const last = lastReview(dossier);
    // An opinion that was asked for binds even where review was not due: changing the routing answers must not undo a refusal.
    const due = reviewGrounds(dossier, office, on).length > 0 || (last !== undefined && last.opinion !== 'approve');
    return !due || (last?.opinion === 'approve' && changedSince(dossier, last) === undefined && last.on <= on);
  },
});
