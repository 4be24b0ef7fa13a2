import { apl } from '@anjuan/statute';
import type { Dossier } from '../../../dossier/dossier.js';
import { LongText } from '../../../kernel/field.js';
import { step } from '../../../kernel/step.js';

export class WithdrawHearingInput {
  @LongText({ zh: '撤回申请的书面内容', en: 'Written withdrawal' }, { max: 1000 }) said: string;
}

export const withdrawHearing = step<Dossier, WithdrawHearingInput>({
  id: 'withdraw-hearing',
  title: { zh: '登记撤回听证申请', en: 'Record that the hearing request is withdrawn' },
  articles: [apl(64)],
  input: WithdrawHearingInput,
  rules: [],
  apply: (dossier, { on }) => ({ ...dossier, hearing: { requestedOn: on, ...dossier.hearing, status: 'withdrawn' } }),
});
