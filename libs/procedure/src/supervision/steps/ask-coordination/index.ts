import { sup825 } from '@anjuan/statute';
import { Line, LongText } from '../../../kernel/field.js';
import { step } from '../../../kernel/step.js';
import type { SupervisionDossier } from '../../dossier.js';

export class AskCoordinationInput {
  @Line({ zh: '争议对方机关', en: 'The other agency' }, { max: 100 }) agency: string;
  @LongText({ zh: '争议的职权和事项', en: 'Power in dispute' }, { max: 1000 }) power: string;
  @Line({ zh: '申请协调的机关', en: 'Who is asked to coordinate' }, { max: 100 }) coordinator: string;
}

/** Two agencies claim or decline the same power. @article SUP-825/13 */
export const askCoordination = step<SupervisionDossier, AskCoordinationInput>({
  id: 'ask-coordination',
  title: { zh: '申请执法争议协调', en: 'Ask for coordination' },
  articles: [sup825(13)],
  input: AskCoordinationInput,
  rules: [],
  apply: (dossier, { input, on }) => ({ ...dossier, dispute: { ...input, on } }),
});
