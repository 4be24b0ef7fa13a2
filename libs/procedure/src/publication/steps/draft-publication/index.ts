import { ogi, sc118 } from '@anjuan/statute';
import { step } from '../../../kernel/step.js';
import { caseNotArchived } from '../../../rules/not-archived.js';
import { onePublication } from '../../../rules/one-track.js';
import type { PublicationDossier } from '../../dossier.js';
import { PublicDraftInput, prefillPublicDraft, withPublicDraft } from '../../drafting.js';
import { decisionHolds, decisionMade, noCrimeTransfer, notAMinor, wording } from '../../rules.js';

export const draftPublication = step<PublicationDossier, PublicDraftInput>({
  id: 'draft-publication',
  title: { zh: '拟制公示信息', en: 'Draft the public record' },
  articles: [sc118(6), ogi(20)],
  input: PublicDraftInput,
  rules: [caseNotArchived, onePublication, decisionMade, decisionHolds, notAMinor, noCrimeTransfer, ...wording],
  prefill: prefillPublicDraft,
  apply: withPublicDraft,
});
