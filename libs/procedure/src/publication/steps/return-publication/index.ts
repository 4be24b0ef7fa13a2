import { ogi } from '@anjuan/statute';
import { LongText } from '../../../kernel/field.js';
import { step } from '../../../kernel/step.js';
import { openTrackNotArchived } from '../../../rules/not-archived.js';
import type { PublicationDossier } from '../../dossier.js';

export class ReturnPublicationInput {
  @LongText({ zh: '退回理由', en: 'Why it is returned' }, { min: 5, max: 500 }) reasons: string;
}

export const returnPublication = step<PublicationDossier, ReturnPublicationInput>({
  id: 'return-publication',
  title: { zh: '退回修改公示信息', en: 'Return the public record' },
  articles: [ogi(17)],
  input: ReturnPublicationInput,
  rules: [openTrackNotArchived],
  apply: ({ cleared: _cleared, ...dossier }, { input }) => ({ ...dossier, returned: input.reasons }),
});
