import { planning, sc118 } from '@anjuan/statute';
import { LongText, Persons } from '../../../kernel/field.js';
import { step } from '../../../kernel/step.js';
import { caseNotArchived } from '../../../rules/not-archived.js';
import { fieldOfficers } from '../../../rules/officers.js';
import type { DemolitionDossier } from '../../dossier.js';
import { siteIsSealed } from '../../sealing.js';

export class UnsealSiteInput {
  @Persons({ zh: '执法人员', en: 'Officers' }, { max: 6, role: 'officer' }) officers: string[];
  @LongText({ zh: '解除查封的理由', en: 'Why the seal is taken off' }, { min: 5, max: 1000 }) reasons: string;
}

export const unsealSite = step<DemolitionDossier, UnsealSiteInput>({
  id: 'unseal-site',
  title: { zh: '解除查封施工现场', en: 'Unseal the building site' },
  articles: [planning(68), sc118(8)],
  input: UnsealSiteInput,
  rules: [caseNotArchived, ...fieldOfficers, siteIsSealed],
  grade: 'L4',
  prefill: (file) => ({ officers: [...file.dossier.handlers] }),
  apply: (dossier, { on }) => ({ ...dossier, ...(dossier.seal ? { seal: { ...dossier.seal, unsealedOn: on } } : {}) }),
});
