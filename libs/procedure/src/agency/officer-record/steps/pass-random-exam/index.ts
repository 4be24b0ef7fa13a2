import { tjsup } from '@anjuan/statute';
import type { Dossier } from '../../../../dossier/dossier.js';
import { step } from '../../../../kernel/step.js';
import { RandomExamInput, examined } from '../../random-exam.js';
import { testInTheYear } from '../../rules.js';

/** @article TJ-SUP-2014/25 */
export const passRandomExam = step<Dossier, RandomExamInput>({
  id: 'pass-random-exam',
  title: { zh: '抽考合格', en: 'Random test passed' },
  articles: [tjsup(25)],
  input: RandomExamInput,
  rules: [testInTheYear],
  apply: examined(true),
});
