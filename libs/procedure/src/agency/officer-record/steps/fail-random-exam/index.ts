import { tjsup } from '@anjuan/statute';
import type { Dossier } from '../../../../dossier/dossier.js';
import { step } from '../../../../kernel/step.js';
import { RandomExamInput, examined } from '../../random-exam.js';
import { testInTheYear } from '../../rules.js';

/** @article TJ-SUP-2014/25 */
export const failRandomExam = step<Dossier, RandomExamInput>({
  id: 'fail-random-exam',
  title: { zh: '抽考不合格', en: 'Random test failed' },
  articles: [tjsup(25)],
  input: RandomExamInput,
  rules: [testInTheYear],
  apply: examined(false),
});
