import { sc118 } from '@anjuan/statute';
import { LongText } from '../../../kernel/field.js';
import { step } from '../../../kernel/step.js';
import type { PublicationDossier } from '../../dossier.js';
import { PublicDraftInput, prefillPublicDraft, publicDraft } from '../../drafting.js';

export class CorrectPublicationInput extends PublicDraftInput {
  @LongText({ zh: '更正理由（公开）', en: 'Reason of the correction (public)' }, { max: 500 }) reason: string;
}

/** Puts right what was inaccurate; both versions are kept with the reason. @article SC-118-2018/6 */
export const correctPublication = step<PublicationDossier, CorrectPublicationInput>({
  id: 'correct-publication',
  title: { zh: '更正公示信息', en: 'Correct the public record' },
  articles: [sc118(6)],
  input: CorrectPublicationInput,
  rules: [],
  prefill: prefillPublicDraft,
  apply: (dossier, { input, on, by }) => ({
    ...dossier,
    draft: publicDraft(input),
    corrections: [
      ...(dossier.corrections ?? []),
      ...(dossier.draft ? [{ on, by: by.id, reason: input.reason, before: dossier.draft }] : []),
    ],
  }),
});
