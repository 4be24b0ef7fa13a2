import { house, sc118 } from '@anjuan/statute';
import { LongText } from '../../../kernel/field.js';
import { inputRule } from '../../../kernel/rule.js';
import { step } from '../../../kernel/step.js';
import type { PublicationDossier } from '../../dossier.js';
import { PublicDraftInput, prefillPublicDraft, publicDraft } from '../../drafting.js';
import { personalStrings } from '../../personal.js';
import { wording } from '../../rules.js';

export class CorrectPublicationInput extends PublicDraftInput {
  @LongText({ zh: '更正理由（公开）', en: 'Reason of the correction (public)' }, { max: 500 }) reason: string;
}

const correctionReasoned = inputRule<PublicationDossier, CorrectPublicationInput>({
  id: 'PUB-06',
  name: 'correction-reasoned',
  force: 'bars',
  articles: [sc118(6), house('PUB-06')],
  says: {
    zh: '更正公示信息应当公开说明理由（不少于五个字）',
    en: 'A correction gives its reason in public, five characters at least',
  },
  holds: ({ input }) => input.reason.trim().length >= 5 && !personalStrings(input.reason),
});

/** Puts right what was inaccurate; both versions are kept with the reason. @article SC-118-2018/6 */
export const correctPublication = step<PublicationDossier, CorrectPublicationInput>({
  id: 'correct-publication',
  title: { zh: '更正公示信息', en: 'Correct the public record' },
  articles: [sc118(6)],
  input: CorrectPublicationInput,
  rules: [...wording, correctionReasoned],
  prefill: prefillPublicDraft,
  apply: ({ inaccuracy: _putRight, ...dossier }, { input, on, by }) => ({
    ...dossier,
    draft: publicDraft(input),
    corrections: [
      ...(dossier.corrections ?? []),
      ...(dossier.draft ? [{ on, by: by.id, reason: input.reason, before: dossier.draft }] : []),
    ],
  }),
});
