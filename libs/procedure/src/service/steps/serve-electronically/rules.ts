import { apl, arl, civil, order55 } from '@anjuan/statute';
import { type Rule, inputRule } from '../../../kernel/rule.js';
import type { ServiceDossier } from '../../dossier.js';
import type { ServeElectronicallyInput } from './index.js';

export const consentFirst: Rule<ServiceDossier, ServeElectronicallyInput> = inputRule({
  id: 'SER-04',
  name: 'consent-signed-before-sending',
  force: 'bars',
  articles: [apl(61, 2), order55(37), civil(90)],
  says: {
    zh: '电子送达应当先有当事人签订的确认书',
    en: 'The party must have signed the consent form before anything is sent',
  },
  holds: ({ input }) => input.consentSigned && (input.consentOn ?? input.reachedOn) <= input.reachedOn,
});

export const channelGiven: Rule<ServiceDossier, ServeElectronicallyInput> = inputRule({
  id: 'SER-08',
  name: 'reconsideration-channel-given',
  force: 'bars',
  articles: [arl(22, 2)],
  says: {
    zh: '通过网络送达决定书的，应当同时提供网上申请复议的渠道',
    en: 'A decision sent over the internet comes with the internet channel for reconsideration',
  },
  holds: ({ dossier, input }) => !dossier.document.endsWith('decision') || input.reconsiderationChannel,
});
