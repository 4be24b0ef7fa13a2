import { acl } from '@anjuan/statute';
import { step } from '../../../kernel/step.js';
import type { SubstituteDossier } from '../../dossier.js';
import { PerformSubstituteInput, noStructure, performed, performing } from '../../performing.js';

/** Spills and obstacles are cleared by the substitute, photographed before and after. @article ACL-2011/51 */
export const performClearing = step<SubstituteDossier, PerformSubstituteInput>({
  id: 'perform-clearing',
  title: { zh: '实施代履行（清除遗洒物、障碍物）', en: 'Clear by a substitute' },
  articles: [acl(51), acl(43)],
  input: PerformSubstituteInput,
  rules: [...performing, noStructure],
  grade: 'L2',
  prefill: ({ dossier }) => ({ officers: [...dossier.handlers], from: '09:00', until: '11:00' }),
  apply: performed,
});
