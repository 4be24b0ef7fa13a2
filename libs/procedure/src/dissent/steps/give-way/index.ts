import { sc118 } from '@anjuan/statute';
import { LongText } from '../../../kernel/field.js';
import { step } from '../../../kernel/step.js';
import { openTrackNotArchived } from '../../../rules/not-archived.js';
import type { DissentDossier } from '../../dossier.js';

export class GiveWayInput {
  @LongText({ zh: '复看意见', en: 'Opinion of the second look' }, { min: 5, max: 2000 }) opinion: string;
}

/** The reviewers look again and are ready to review the same draft anew. @article SC-118-2018/14 */
export const giveWay = step<DissentDossier, GiveWayInput>({
  id: 'give-way',
  title: { zh: '复看后同意重新审核', en: 'Give way after a second look' },
  articles: [sc118(14)],
  input: GiveWayInput,
  rules: [openTrackNotArchived],
  apply: (dossier, { input, on, by }) => ({
    ...dossier,
    secondLook: { on, by: by.id, opinion: input.opinion },
  }),
});
