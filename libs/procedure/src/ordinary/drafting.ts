import type { CivilDate } from '@anjuan/calendar';
import { type Tier, tiers } from '@anjuan/statute';
import { type Discretion, IllegalGain, LeniencyChecklist } from '../dossier/discretion.js';
import type { Dossier } from '../dossier/dossier.js';
import { BasisQuestions } from '../dossier/legal-basis.js';
import { type Draft, Proposal } from '../dossier/penalty.js';
import { type ListedCircumstance, type Routing, listedCircumstances } from '../dossier/routing.js';
import { Choice, Choices, Fen, Flag, Group, optionsOf } from '../kernel/field.js';
import type { Given } from '../kernel/rule.js';
import type { Act, Computed } from '../kernel/step.js';
import type { CaseFile } from '../kernel/file.js';
import { checklistOf } from './discretion/checklist.js';
import { lawInTime } from './law/law-in-time.js';
import { answerSheet } from './routing/sheet.js';
import { currentDraft } from './where.js';

/** A proposal with what its discretion rests on and the answers of the routing sheet. */
export class DraftInput extends Proposal implements Routing, Discretion {
  @Choice({ zh: '裁量阶次', en: 'Step of the benchmark' }, optionsOf(tiers), { optional: true }) tier?: Tier;
  @Fen({ zh: '违法建设工程造价', en: 'Cost of the offending work' }, { optional: true }) costFen?: number;
  @Group({ zh: '从轻、减轻、不予处罚情形核对', en: 'Circumstances that lighten or forgive' }, LeniencyChecklist, {
    optional: true,
  })
  circumstances?: LeniencyChecklist;
  @Group({ zh: '违法所得', en: 'Illegal gain' }, IllegalGain, { optional: true }) gain?: IllegalGain;
  @Group({ zh: '法律适用', en: 'Questions of law' }, BasisQuestions, { optional: true }) legal?: BasisQuestions;
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

/** What the discretion rests on, among what was typed. */
function discretionIn({ tier, costFen, circumstances, gain }: Discretion): Discretion {
  return {
    ...(tier ? { tier } : {}),
    ...(costFen === undefined ? {} : { costFen }),
    ...(circumstances ? { circumstances } : {}),
    ...(gain ? { gain } : {}),
  };
}

/** The answers about the basis, and which text of the law governs where it changed since the act; the reason is always kept. */
function legalIn(dossier: Dossier, { legal }: DraftInput, on: CivilDate): Pick<Draft, 'legal' | 'chosenText'> {
  const { spanning, applies, why } = lawInTime({ dossier }, on);
  const reason = legal?.textReason?.trim() ? legal.textReason : why.zh;
  return {
    ...(legal ? { legal } : {}),
    ...(spanning ? { chosenText: { text: legal?.text ?? applies, reason } } : {}),
  };
}

/** Which text of the law the form begins with: the one that governs on the day of the last act. */
function prefillLegal(file: CaseFile, before?: BasisQuestions): { readonly legal?: BasisQuestions } {
  const on = file.acts.at(-1)?.on;
  const law = on === undefined ? undefined : lawInTime(file, on);
  return law?.spanning ? { legal: { ...before, text: law.applies, textReason: law.why.zh } } : {};
}

/** The routing sheet of what is being proposed, by the office's tables of the day. */
export function computeRouting({ dossier, input, office, on }: Given<Dossier, DraftInput>): Computed {
  const draft = { ...discretionIn(input), penalties: input.penalties, routing: routingIn(input) };
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
    ...discretionIn(input),
    ...legalIn(dossier, input, on),
    no: dossier.drafts.length + 1,
    on,
    by: by.id,
    routing: routingIn(input),
    ...(computed?.routing ? { sheet: computed.routing } : {}),
  };
  return { ...dossier, drafts: [...dossier.drafts, draft] };
}

/** Carries the last draft, or the facts on file, into a drafting form. */
export function prefillDraft(file: CaseFile): Partial<DraftInput> {
  const { dossier } = file;
  const draft = currentDraft(dossier);
  const nothing: Omit<Routing, 'listed'> = {
    publicInterest: false,
    socialRisk: false,
    severalLegalRelations: false,
    thirdPartyRights: false,
  };
  if (!draft)
    return { facts: dossier.facts ?? '', circumstances: checklistOf(dossier), ...nothing, ...prefillLegal(file) };
  const { no: _no, on: _on, by: _by, sheet: _sheet, chosenText: _text, routing, ...proposal } = draft;
  const circumstances = proposal.circumstances ?? checklistOf(dossier);
  return {
    ...proposal,
    circumstances,
    ...prefillLegal(file, draft.legal),
    ...routing,
    listed: [...(routing.listed ?? [])],
  };
}
