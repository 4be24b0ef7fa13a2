import { sc118, sup825 } from '@anjuan/statute';
import { Line, LongText } from '../../../kernel/field.js';
import { step } from '../../../kernel/step.js';
import type { SupervisionDossier } from '../../dossier.js';

export class AskForFileInput {
  @Line({ zh: '调阅机关', en: 'Who asks' }, { max: 100 }) askedBy: string;
  @LongText({ zh: '调阅事由', en: 'Purpose' }, { max: 1000 }) purpose: string;
}

/** A supervisor calls for the file. @article SUP-825/22 */
export const askForFile = step<SupervisionDossier, AskForFileInput>({
  id: 'ask-for-file',
  title: { zh: '监督调阅案卷', en: 'A supervisor asks for the file' },
  articles: [sup825(22), sc118(10)],
  input: AskForFileInput,
  rules: [],
  apply: (dossier, { input, on }) => ({
    ...dossier,
    asked: { on, by: input.askedBy, purpose: input.purpose },
  }),
});
