import { sc118 } from '@anjuan/statute';
import { LongText } from '../../../kernel/field.js';
import { step } from '../../../kernel/step.js';
import { openTrackNotArchived } from '../../../rules/not-archived.js';
import type { DissentDossier } from '../../dossier.js';

export class UpholdOpinionInput {
  @LongText({ zh: '复看意见', en: 'Opinion of the second look' }, { min: 5, max: 2000 }) opinion: string;
}

/** The reviewers look again and keep their opinion: the two sides have to meet. @article SC-118-2018/14 */
export const upholdOpinion = step<DissentDossier, UpholdOpinionInput>({
  id: 'uphold-opinion',
  title: { zh: '复看后维持审核意见', en: 'Uphold the opinion after a second look' },
  articles: [sc118(14)],
  input: UpholdOpinionInput,
  rules: [openTrackNotArchived],
  apply: (dossier, { input, on, by }) => ({
    ...dossier,
    secondLook: { on, by: by.id, opinion: input.opinion },
  }),
});
