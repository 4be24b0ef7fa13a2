import { penaltyText } from '../dossier/penalty-text.js';
import { Flag, Line, LongText } from '../kernel/field.js';
import type { CaseFile } from '../kernel/file.js';
import type { Act } from '../kernel/step.js';
import { type PublicDraft, type PublicationDossier } from './dossier.js';

/** The public record field by field; nothing is made by blacking out a text. */
export class PublicDraftInput {
  @Line({ zh: '公示的当事人名称', en: 'Party as shown' }, { max: 100 }) partyShown: string;
  @LongText({ zh: '公示的违法事实', en: 'Facts as shown' }, { max: 1000 }) facts: string;
  @Line({ zh: '公示的处罚内容', en: 'Penalty as shown' }, { max: 400 }) penaltyShown: string;
  @Line({ zh: '公示的地点（到道路）', en: 'Place, to the street' }, { max: 100 }) place: string;
  @Flag({ zh: '公开决定书全文', en: 'Publish the full decision' }) fullText: boolean;
  @LongText({ zh: '具有一定社会影响的理由', en: 'Why the decision has social impact' }, { max: 500, optional: true })
  fullTextReason?: string;
}

/** Stores the draft and remembers who wrote on it; an earlier clearance is void. */
export function withPublicDraft(dossier: PublicationDossier, { input, by }: Act<PublicDraftInput>): PublicationDossier {
  const { cleared: _cleared, returned: _returned, ...rest } = dossier;
  return { ...rest, draft: publicDraft(input), drafters: [...new Set([...dossier.drafters, by.id])] };
}

/** The fields of a draft, and no others. */
export function publicDraft({
  partyShown,
  facts,
  penaltyShown,
  place,
  fullText,
  fullTextReason,
}: PublicDraftInput): PublicDraft {
  return { partyShown, facts, penaltyShown, place, fullText, ...(fullTextReason ? { fullTextReason } : {}) };
}

/** What is on file: the last draft, or the masked party, the facts and the penalties of the decision. */
export function prefillPublicDraft(file: CaseFile, track?: string): Partial<PublicDraftInput> {
  const last = track ? (file.tracks[track]?.dossier as PublicationDossier | undefined)?.draft : undefined;
  if (last) return { ...last };
  const { decision, party, place } = file.dossier;
  return {
    ...(party ? { partyShown: party.label } : {}),
    ...(decision ? { facts: decision.facts.slice(0, 1000), penaltyShown: penaltyText(decision).slice(0, 400) } : {}),
    ...(place ? { place: streetOf(place.text) } : {}),
    fullText: false,
  };
}

/** The place up to its road: house numbers, floors and rooms are left out. */
export function streetOf(place: string): string {
  const cut =
    /^(.*?(?:路|街|道|里|巷|胡同|大街|广场|公园|市场))/u.exec(place)?.[1] ?? place.replace(/[0-9０-９].*$/u, '');
  return cut.trim() || place.slice(0, 6);
}
