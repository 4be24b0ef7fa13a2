import { apl } from '@anjuan/statute';
import type { Dossier } from '../../../../dossier/dossier.js';
import { step } from '../../../../kernel/step.js';
import { RejectInput } from '../../../proposing/reject-input.js';
import { settled } from '../../../proposing/pending.js';

/** The office stays as it was set. */
export const rejectSetting = step<Dossier, RejectInput>({
  id: 'reject-setting',
  title: { zh: '退回设置', en: 'Reject the setting' },
  articles: [apl(47)],
  input: RejectInput,
  rules: [],
  apply: settled,
});
