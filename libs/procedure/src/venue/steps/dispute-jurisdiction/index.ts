import { apl, order55 } from '@anjuan/statute';
import { Line, LongText } from '../../../kernel/field.js';
import { step } from '../../../kernel/step.js';
import { caseNotArchived } from '../../../rules/not-archived.js';
import type { VenueDossier } from '../../dossier.js';
import { oneDisputeAtATime } from '../../rules.js';

export class DisputeInput {
  @Line({ zh: '争议机关', en: 'The other agency' }) other: string;
  @LongText({ zh: '争议事项', en: 'What is disputed' }, { min: 5, max: 1000 }) about: string;
}

/** Two agencies claim, or decline, the case: they negotiate within seven days. @article MOHURD-55-2022/6 */
export const disputeJurisdiction = step<VenueDossier, DisputeInput>({
  id: 'dispute-jurisdiction',
  title: { zh: '登记管辖争议', en: 'Record a dispute over jurisdiction' },
  articles: [apl(25), order55(6)],
  input: DisputeInput,
  rules: [caseNotArchived, oneDisputeAtATime],
  apply: (dossier, { input, on }) => ({ ...dossier, other: input.other, about: input.about, since: on }),
});
