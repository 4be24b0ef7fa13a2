import { ogi, sc118 } from '@anjuan/statute';
import { step } from '../../../kernel/step.js';
import { openTrackNotArchived } from '../../../rules/not-archived.js';
import type { PublicationDossier } from '../../dossier.js';
import { PublicDraftInput, prefillPublicDraft, withPublicDraft } from '../../drafting.js';
import { wording } from '../../rules.js';

export const revisePublication = step<PublicationDossier, PublicDraftInput>({
  id: 'revise-publication',
  title: { zh: '修改公示信息', en: 'Revise the public record' },
  articles: [sc118(6), ogi(17)],
  input: PublicDraftInput,
  rules: [openTrackNotArchived, ...wording],
  prefill: prefillPublicDraft,
  apply: withPublicDraft,
});
