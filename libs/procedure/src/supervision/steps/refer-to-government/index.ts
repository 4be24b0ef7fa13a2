import { sup825 } from '@anjuan/statute';
import { LongText } from '../../../kernel/field.js';
import { step } from '../../../kernel/step.js';
import type { SupervisionDossier } from '../../dossier.js';

export class ReferToGovernmentInput {
  @LongText({ zh: '协调不成的情况', en: 'Why it stayed open' }, { max: 1000 }) why: string;
}

/** Coordination failed: the government decides who has the power. @article SUP-825/13 */
export const referToGovernment = step<SupervisionDossier, ReferToGovernmentInput>({
  id: 'refer-to-government',
  title: { zh: '协调不成报政府决定', en: 'Refer the dispute to the government' },
  articles: [sup825(13)],
  input: ReferToGovernmentInput,
  rules: [],
  apply: (dossier) => dossier,
});
