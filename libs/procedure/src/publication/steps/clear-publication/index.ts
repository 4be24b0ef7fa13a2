import { ogi, pipl } from '@anjuan/statute';
import { Flag, LongText } from '../../../kernel/field.js';
import { step } from '../../../kernel/step.js';
import { openTrackNotArchived } from '../../../rules/not-archived.js';
import type { PublicationDossier } from '../../dossier.js';
import { ageKnown } from '../../rules.js';
import { secondPerson, secrecyAndPrivacy } from './rules.js';

export class ClearPublicationInput {
  @Flag({ zh: '已审查不涉及国家秘密', en: 'No state secret' }) secrecyReviewed: boolean;
  @Flag({ zh: '已审查不涉及个人隐私、商业秘密', en: 'No privacy or business secret' }) privacyReviewed: boolean;
  @LongText({ zh: '审查意见', en: 'Opinion' }, { max: 500, optional: true }) note?: string;
}

/** The second of three persons: reads the record against secrecy and privacy. @article OGI-2019/17 */
export const clearPublication = step<PublicationDossier, ClearPublicationInput>({
  id: 'clear-publication',
  title: { zh: '公示审查通过', en: 'Clear the public record' },
  articles: [ogi(15), ogi(17), pipl(25)],
  input: ClearPublicationInput,
  rules: [openTrackNotArchived, secondPerson, secrecyAndPrivacy, ageKnown],
  apply: (dossier, { on, by }) => ({ ...dossier, cleared: { on, by: by.id } }),
});
