import { ogi } from '@anjuan/statute';
import { step } from '../../../kernel/step.js';
import { ClearPublicationInput } from '../../../publication/steps/clear-publication/index.js';
import { secondPerson, secrecyAndPrivacy } from '../../../publication/steps/clear-publication/rules.js';
import { openTrackNotArchived } from '../../../rules/not-archived.js';
import type { OtherPublicationDossier } from '../../dossier.js';

/** The second person reads the record against secrecy and privacy. @article OGI-2019/17 */
export const clearOther = step<OtherPublicationDossier, ClearPublicationInput>({
  id: 'clear-other-publication',
  title: { zh: '执法决定公示审查通过', en: 'Clear the record of another decision' },
  articles: [ogi(15), ogi(17)],
  input: ClearPublicationInput,
  rules: [openTrackNotArchived, secondPerson, secrecyAndPrivacy],
  apply: (dossier, { on, by }) => ({ ...dossier, cleared: { on, by: by.id } }),
});
