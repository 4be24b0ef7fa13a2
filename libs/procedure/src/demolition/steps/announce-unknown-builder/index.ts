import { tjPlanning } from '@anjuan/statute';
import { Flag, Line, LongText } from '../../../kernel/field.js';
import { step } from '../../../kernel/step.js';
import { caseNotArchived } from '../../../rules/not-archived.js';
import { oneDemolition } from '../../../rules/one-track.js';
import { noticeInMediaAndOnSite } from '../../announcing.js';
import type { DemolitionDossier } from '../../dossier.js';
import { StructureInput, prefillStructure, urbanPlot, withStructure } from '../../structure.js';

export class UnknownBuilderInput extends StructureInput {
  @LongText(
    { zh: '无法确定建设单位、所有人、管理人的经过', en: 'How the builder was looked for' },
    { min: 10, max: 2000 },
  )
  searched: string;
  @Line({ zh: '公告媒体', en: 'Public medium' }, { optional: true }) medium?: string;
  @Flag({ zh: '已在现场公告', en: 'Posted on the site' }) postedOnSite: boolean;
  @Line({ zh: '现场公告位置', en: 'Where on the site' }, { optional: true }) places?: string;
}

/** D13: nobody knows whose it is, so a public notice asks. @article TJ-PLAN/78 */
export const announceUnknownBuilder = step<DemolitionDossier, UnknownBuilderInput>({
  id: 'announce-unknown-builder',
  title: { zh: '无主违法建设公告', en: 'Public notice for an unknown builder' },
  articles: [tjPlanning(78)],
  input: UnknownBuilderInput,
  rules: [caseNotArchived, oneDemolition, urbanPlot, noticeInMediaAndOnSite],
  grade: 'L3',
  prefill: prefillStructure,
  apply: (dossier, { input, on }) => ({
    ...withStructure(dossier, input),
    ownerless: { on, medium: input.medium ?? '', places: input.places ?? '' },
  }),
});
