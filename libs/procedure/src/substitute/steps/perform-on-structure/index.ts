import { acl } from '@anjuan/statute';
import { step } from '../../../kernel/step.js';
import type { SubstituteDossier } from '../../dossier.js';
import { PerformSubstituteInput, performed, performing } from '../../performing.js';

/** A structure is taken away by the substitute, filmed from arrival to leaving. @article ACL-2011/51 */
export const performOnStructure = step<SubstituteDossier, PerformSubstituteInput>({
  id: 'perform-on-structure',
  title: { zh: '实施代履行（建筑物、构筑物、设施）', en: 'Perform on a structure' },
  articles: [acl(51), acl(43)],
  input: PerformSubstituteInput,
  rules: [...performing],
  grade: 'L4',
  prefill: ({ dossier }) => ({ officers: [...dossier.handlers], from: '09:00', until: '11:00' }),
  apply: performed,
});
