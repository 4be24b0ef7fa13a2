import { apl, order55 } from '@anjuan/statute';
import { step } from '../../../kernel/step.js';
import { openTrackNotArchived } from '../../../rules/not-archived.js';
import type { VenueDossier } from '../../dossier.js';
import { SettlingInput, withSettlement } from '../../settling.js';

/** The common superior assigns the case to the other agency. @article APL-2021/25 */
export const bePassedOver = step<VenueDossier, SettlingInput>({
  id: 'be-passed-over',
  title: { zh: '上级指定由对方管辖', en: 'Be passed over by the superior' },
  articles: [apl(25), order55(6)],
  input: SettlingInput,
  rules: [openTrackNotArchived],
  apply: withSettlement,
});
