import type { Dossier } from '../dossier/dossier.js';
import { type Draft, Proposal, type Routing } from '../dossier/penalty.js';
import { Flag } from '../kernel/field.js';
import type { Act } from '../kernel/step.js';
import type { CaseFile } from '../kernel/file.js';
import { currentDraft } from './where.js';

/** A proposal with the answers of the routing sheet. */
export class DraftInput extends Proposal implements Routing {
  @Flag({ zh: '涉及重大公共利益', en: 'Major public interest' }) publicInterest: boolean;
  @Flag({ zh: '可能造成重大社会影响或者风险', en: 'Possible major social impact or risk' }) socialRisk: boolean;
  @Flag({ zh: '案情疑难复杂、涉及多个法律关系', en: 'Difficult, several legal relations' })
  severalLegalRelations: boolean;
  @Flag({ zh: '涉及第三人重大权益', en: 'Major rights of third persons' }) thirdPartyRights: boolean;
}

/** Adds a draft under the next number; what was approved before no longer covers it. */
export function withDraft(dossier: Dossier, { input, on, by }: Act<DraftInput>): Dossier {
  const { publicInterest, socialRisk, severalLegalRelations, thirdPartyRights, ...proposal } = input;
  const routing: Routing = { publicInterest, socialRisk, severalLegalRelations, thirdPartyRights };
  const draft: Draft = {
    facts: proposal.facts,
    breached: proposal.breached,
    basis: proposal.basis,
    reasons: proposal.reasons,
    penalties: proposal.penalties,
    no: dossier.drafts.length + 1,
    on,
    by: by.id,
    routing,
  };
  return { ...dossier, drafts: [...dossier.drafts, draft] };
}

/** Carries the last draft, or the facts on file, into a drafting form. */
export function prefillDraft({ dossier }: CaseFile): Partial<DraftInput> {
  const draft = currentDraft(dossier);
  const nothing: Routing = {
    publicInterest: false,
    socialRisk: false,
    severalLegalRelations: false,
    thirdPartyRights: false,
  };
  if (!draft) return { facts: dossier.facts ?? '', ...nothing };
  const { no: _no, on: _on, by: _by, routing, ...proposal } = draft;
  return { ...proposal, ...routing };
}
