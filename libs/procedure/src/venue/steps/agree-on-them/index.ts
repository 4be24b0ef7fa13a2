import { apl, order55 } from '@anjuan/statute';
import { step } from '../../../kernel/step.js';
import { openTrackNotArchived } from '../../../rules/not-archived.js';
import type { VenueDossier } from '../../dossier.js';
import { SettlingInput, withSettlement } from '../../settling.js';

/** Settled by negotiation: the case goes to the other agency. @article APL-2021/25 */
export const agreeOnThem = step<VenueDossier, SettlingInput>({
  id: 'agree-on-them',
  title: { zh: '协商由对方管辖', en: 'Agree that the other agency handles the case' },
  articles: [apl(25), order55(6)],
  input: SettlingInput,
  rules: [openTrackNotArchived],
  apply: withSettlement,
});
