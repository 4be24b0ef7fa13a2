import { apl } from '@anjuan/statute';
import type { Dossier } from '../../../../dossier/dossier.js';
import { Flag } from '../../../../kernel/field.js';
import { step } from '../../../../kernel/step.js';
import { SettingInput, proposed } from '../../record.js';
import { fromNowOn } from '../../rules.js';

export class ProposeReviewAlwaysInput extends SettingInput {
  @Flag({ zh: '普通程序案件一律法制审核', en: 'Review every ordinary-procedure case' }) value: boolean;
}

/** Whether every penalty of the ordinary procedure is reviewed. @article APL-2021/58 */
export const proposeReviewAlways = step<Dossier, ProposeReviewAlwaysInput>({
  id: 'propose-review-always',
  title: { zh: '提出一律审核设置', en: 'Propose to review every case' },
  articles: [apl(58)],
  input: ProposeReviewAlwaysInput,
  rules: [fromNowOn],
  apply: proposed(({ value }) => ({ kind: 'review-always', value })),
});
