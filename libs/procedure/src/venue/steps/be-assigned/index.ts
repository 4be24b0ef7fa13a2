import { apl, order55 } from '@anjuan/statute';
import { step } from '../../../kernel/step.js';
import { openTrackNotArchived } from '../../../rules/not-archived.js';
import type { VenueDossier } from '../../dossier.js';
import { SettlingInput, withSettlement } from '../../settling.js';

/** The common superior assigns the case to us. @article APL-2021/25 */
export const beAssigned = step<VenueDossier, SettlingInput>({
  id: 'be-assigned',
  title: { zh: '上级指定由本机关管辖', en: 'Be assigned the case by the superior' },
  articles: [apl(25), order55(6)],
  input: SettlingInput,
  rules: [openTrackNotArchived],
  apply: withSettlement,
});
