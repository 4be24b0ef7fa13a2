import type { Dossier } from '../dossier/dossier.js';
import { type Draft, Proposal } from '../dossier/penalty.js';
import { type ListedCircumstance, type Routing, listedCircumstances } from '../dossier/routing.js';
import { Choices, Flag, optionsOf } from '../kernel/field.js';
import type { Given } from '../kernel/rule.js';
import type { Act, Computed } from '../kernel/step.js';
import type { CaseFile } from '../kernel/file.js';
import { answerSheet } from './routing/sheet.js';
import { currentDraft } from './where.js';

/** A proposal with the answers of the routing sheet. */
export class DraftInput extends Proposal implements Routing {
  @Flag({ zh: '涉及重大公共利益', en: 'Major public interest' }) publicInterest: boolean;
  @Flag({ zh: '可能造成重大社会影响或者风险', en: 'Possible major social impact or risk' }) socialRisk: boolean;
  @Flag({ zh: '案情疑难复杂、涉及多个法律关系', en: 'Difficult, several legal relations' })
  severalLegalRelations: boolean;
  @Flag({ zh: '涉及第三人重大权益', en: 'Major rights of third persons' }) thirdPartyRights: boolean;
  @Choices(
    { zh: '其他应当审核的情形', en: 'Other circumstances that call for review' },
    optionsOf(listedCircumstances),
    {
      optional: true,
      min: 0,
    },
  )
  listed?: ListedCircumstance[];
}

/** The answers among what was typed. */
function routingIn({
  publicInterest,
  socialRisk,
  severalLegalRelations,
  thirdPartyRights,
  listed,
}: DraftInput): Routing {
  const ticked = { publicInterest, socialRisk, severalLegalRelations, thirdPartyRights };
  return listed?.length ? { ...ticked, listed } : ticked;
}

/** The routing sheet of what is being proposed, by the office's tables of the day. */
export function computeRouting({ dossier, input, office, on }: Given<Dossier, DraftInput>): Computed {
  const draft = { penalties: input.penalties, routing: routingIn(input) };
  return { routing: answerSheet({ dossier, draft, office, on }) };
}

/** Adds a draft under the next number; what was approved before no longer covers it. */
export function withDraft(dossier: Dossier, { input, on, by, computed }: Act<DraftInput>): Dossier {
  const draft: Draft = {
    facts: input.facts,
    breached: input.breached,
    basis: input.basis,
    reasons: input.reasons,
    penalties: input.penalties,
    no: dossier.drafts.length + 1,
    on,
    by: by.id,
    routing: routingIn(input),
    ...(computed?.routing ? { sheet: computed.routing } : {}),
  };
  return { ...dossier, drafts: [...dossier.drafts, draft] };
}

/** Carries the last draft, or the facts on file, into a drafting form. */
export function prefillDraft({ dossier }: CaseFile): Partial<DraftInput> {
  const draft = currentDraft(dossier);
  const nothing: Omit<Routing, 'listed'> = {
    publicInterest: false,
    socialRisk: false,
    severalLegalRelations: false,
    thirdPartyRights: false,
  };
  if (!draft) return { facts: dossier.facts ?? '', ...nothing };
  const { no: _no, on: _on, by: _by, sheet: _sheet, routing, ...proposal } = draft;
  return { ...proposal, ...routing, listed: [...(routing.listed ?? [])] };
}
