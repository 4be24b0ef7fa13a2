import { arl } from '@anjuan/statute';
import { Line, LongText } from '../../../kernel/field.js';
import { step } from '../../../kernel/step.js';
import type { ReconsiderationDossier } from '../../dossier.js';
import { forwardedInTime } from '../../rules.js';

export class ForwardApplicationInput {
  @Line({ zh: '复议机关', en: 'Authority' }, { max: 100 }) to: string;
  @LongText({ zh: '维持原决定的意见', en: 'Why we mean to uphold' }, { max: 2000 }) opinion: string;
}

/** We mean to uphold, and send the application on. @article ARL-2023/32/2 */
export const forwardApplication = step<ReconsiderationDossier, ForwardApplicationInput>({
  id: 'forward-application',
  title: { zh: '转送复议申请', en: 'Forward the application' },
  articles: [arl(32, 2)],
  input: ForwardApplicationInput,
  rules: [forwardedInTime],
  apply: (dossier, { input, on }) => ({
    ...dossier,
    authority: input.to,
    forwarded: { on, to: input.to, opinion: input.opinion },
  }),
});
