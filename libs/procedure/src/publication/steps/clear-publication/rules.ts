import { house, ogi, pipl } from '@anjuan/statute';
import { type Rule, inputRule, rule } from '../../../kernel/rule.js';
import type { PublicationDossier } from '../../dossier.js';
import type { ClearPublicationInput } from './index.js';

export const secondPerson: Rule<PublicationDossier> = rule({
  id: 'PUB-04',
  name: 'cleared-by-second-person',
  force: 'bars',
  articles: [ogi(17), house('PUB-04')],
  says: { zh: '公示审查应当由拟制人以外的人进行', en: 'A second person clears the record, never one who drafted it' },
  holds: ({ dossier, actor }) => !dossier.drafters.includes(actor.id),
});

export const secrecyAndPrivacy: Rule<PublicationDossier, ClearPublicationInput> = inputRule({
  id: 'PUB-05',
  name: 'secrecy-and-privacy-reviewed',
  force: 'bars',
  articles: [ogi(17), ogi(15), pipl(25)],
  says: {
    zh: '公开前应当审查国家秘密、个人隐私和商业秘密',
    en: 'State secrets, privacy and business secrets are reviewed before publication',
  },
  holds: ({ input }) => input.secrecyReviewed && input.privacyReviewed,
});
