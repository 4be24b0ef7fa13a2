import { arl } from '@anjuan/statute';
import { LongText } from '../../../kernel/field.js';
import { step } from '../../../kernel/step.js';
import type { ReconsiderationDossier } from '../../dossier.js';

export class ResumeReconsiderationInput {
  @LongText({ zh: '恢复情况', en: 'Why it goes on' }, { max: 500 }) why: string;
}

export const resumeReconsideration = step<ReconsiderationDossier, ResumeReconsiderationInput>({
  id: 'resume-reconsideration',
  title: { zh: '复议恢复', en: 'Reconsideration resumed' },
  articles: [arl(39)],
  input: ResumeReconsiderationInput,
  rules: [],
  apply: (dossier, { on }) => ({
    ...dossier,
    suspensions: dossier.suspensions.map((s) => (s.to === undefined ? { ...s, to: on } : s)),
  }),
});
