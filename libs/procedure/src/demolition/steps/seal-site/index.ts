import { acl, planning, sc118 } from '@anjuan/statute';
import { Flag, Line, Persons } from '../../../kernel/field.js';
import { step } from '../../../kernel/step.js';
import { openTrackNotArchived } from '../../../rules/not-archived.js';
import { certificatesShown, fieldOfficers } from '../../../rules/officers.js';
import type { DemolitionDossier } from '../../dossier.js';
import { sealingInstructed } from '../../instructing.js';
import { siteNotSealedYet } from '../../sealing.js';

export class SealSiteInput {
  @Persons({ zh: '执法人员', en: 'Officers' }, { max: 6, role: 'officer' }) officers: string[];
  @Flag({ zh: '已出示执法证件', en: 'Certificates shown' }) certificatesShown: boolean;
  @Line({ zh: '查封场所', en: 'Place sealed' }) place: string;
}

/** D2: the building site is sealed because the government told us to. @article URPL-2019/68 */
export const sealSite = step<DemolitionDossier, SealSiteInput>({
  id: 'seal-site',
  title: { zh: '查封施工现场', en: 'Seal the building site' },
  articles: [planning(68), acl(18), sc118(8)],
  input: SealSiteInput,
  rules: [openTrackNotArchived, ...fieldOfficers, certificatesShown, sealingInstructed, siteNotSealedYet],
  grade: 'L4',
  prefill: (file) => ({
    officers: [...file.dossier.handlers],
    ...(file.dossier.place ? { place: file.dossier.place.text } : {}),
  }),
  apply: (dossier, { input, on }) => ({ ...dossier, seal: { on, place: input.place } }),
});
