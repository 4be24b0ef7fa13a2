import { apl, order55 } from '@anjuan/statute';
import { LongText, Persons } from '../../../kernel/field.js';
import { step } from '../../../kernel/step.js';
import { openTrackNotArchived } from '../../../rules/not-archived.js';
import { fieldOfficers } from '../../../rules/officers.js';
import type { PreservationDossier } from '../../dossier.js';

export class ReleasePreservedInput {
  @Persons({ zh: '执法人员', en: 'Officers' }, { max: 6, role: 'officer' }) officers: string[];
  @LongText({ zh: '解除理由、返还情况和签收', en: 'Why, and who signed for the things' }, { max: 1000 }) note: string;
}

export const releasePreserved = step<PreservationDossier, ReleasePreservedInput>({
  id: 'release-preserved',
  title: { zh: '解除登记保存', en: 'Release the evidence' },
  articles: [apl(56), order55(19)],
  input: ReleasePreservedInput,
  rules: [openTrackNotArchived, ...fieldOfficers],
  grade: 'L2',
  prefill: ({ dossier }) => ({ officers: [...dossier.handlers] }),
  apply: (dossier, { input, on }) => ({ ...dossier, disposed: { ...input, on } }),
});
