import type { CivilDate } from '@anjuan/calendar';
import { apl, civil, order55 } from '@anjuan/statute';
import { Blobs, Choice, Day, Flag, Line, optionsOf } from '../../../kernel/field.js';
import { step } from '../../../kernel/step.js';
import { openTrackNotArchived } from '../../../rules/not-archived.js';
import { delivered } from '../../delivered.js';
import type { ServiceDossier } from '../../dossier.js';
import { dayPlausible } from '../../rules.js';
import { channelGiven, consentFirst } from './rules.js';

const channels = {
  email: { zh: '电子邮件', en: 'e-mail' },
  sms: { zh: '手机短信', en: 'text message' },
  platform: { zh: '电子送达平台', en: 'service platform' },
  messenger: { zh: '即时通讯账号', en: 'messenger account' },
};

export class ServeElectronicallyInput {
  @Flag({ zh: '已签订电子送达确认书', en: 'Consent form signed' }) consentSigned: boolean;
  @Day({ zh: '确认书签订日期', en: 'Consent signed on' }, { optional: true }) consentOn?: CivilDate;
  @Choice({ zh: '送达渠道', en: 'Channel' }, optionsOf(channels)) channel: string;
  @Day({ zh: '到达对方系统日期', en: 'Reached the party’s system on' }) reachedOn: CivilDate;
  @Flag({ zh: '已同时提供网上申请复议的渠道', en: 'Internet channel for reconsideration given' })
  reconsiderationChannel: boolean;
  @Line({ zh: '发送记录', en: 'Log of sending' }, { max: 500 }) log: string;
  @Blobs({ zh: '截图', en: 'Screenshots' }, { optional: true, max: 10 }) digests?: string[];
}

/** By signed consent; the day it reaches the party's system counts. @article CPL-2023/90 */
export const serveElectronically = step<ServiceDossier, ServeElectronicallyInput>({
  id: 'serve-electronically',
  title: { zh: '电子送达', en: 'Serve electronically' },
  articles: [apl(61, 2), civil(90), order55(37)],
  input: ServeElectronicallyInput,
  rules: [
    openTrackNotArchived,
    consentFirst,
    channelGiven,
    dayPlausible<ServeElectronicallyInput>((input) => input.reachedOn),
  ],
  prefill: () => ({ consentSigned: true, reconsiderationChannel: true }),
  apply: (dossier, act) => {
    const { reachedOn, channel, log, digests } = act.input;
    return delivered(dossier, act, {
      mode: 'electronic',
      servedOn: reachedOn,
      place: channel,
      proof: log,
      ...(digests ? { digests } : {}),
    });
  },
});
