import { ogi, sc118 } from '@anjuan/statute';
import { step } from '../../../kernel/step.js';
import { PublishInput } from '../../../publication/steps/publish/index.js';
import { thirdPerson } from '../../../publication/steps/publish/rules.js';
import { openTrackNotArchived } from '../../../rules/not-archived.js';
import type { OtherPublicationDossier } from '../../dossier.js';

/** The third person makes it public. @article SC-118-2018/6 */
export const publishOther = step<OtherPublicationDossier, PublishInput>({
  id: 'publish-other-decision',
  title: { zh: '公示强制等执法决定', en: 'Publish another decision' },
  articles: [sc118(6), ogi(26)],
  input: PublishInput,
  rules: [openTrackNotArchived, thirdPerson],
  apply: (dossier, { on, by }) => ({ ...dossier, published: { on, by: by.id } }),
});
