import { apl, order55 } from '@anjuan/statute';
import { step } from '../../../kernel/step.js';
import { openTrackNotArchived } from '../../../rules/not-archived.js';
import type { VenueDossier } from '../../dossier.js';
import { SettlingInput, withSettlement } from '../../settling.js';

/** Settled by negotiation: the case is ours. @article APL-2021/25 */
export const agreeOnUs = step<VenueDossier, SettlingInput>({
  id: 'agree-on-us',
  title: { zh: '协商由本机关管辖', en: 'Agree that we handle the case' },
  articles: [apl(25), order55(6)],
  input: SettlingInput,
  rules: [openTrackNotArchived],
  apply: withSettlement,
});
