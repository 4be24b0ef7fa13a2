import { apl, order55 } from '@anjuan/statute';
import type { Dossier } from '../../../dossier/dossier.js';
import { Flag, Persons } from '../../../kernel/field.js';
import { step } from '../../../kernel/step.js';
import { actorIsHandler } from '../../../rules/handlers.js';
import { certificatesShown, fieldOfficers } from '../../../rules/officers.js';

export class ShowCertificatesInput {
  @Persons({ zh: '执法人员', en: 'Officers' }, { max: 4, role: 'officer' }) officers: string[];
  @Flag({ zh: '已出示执法证件', en: 'Certificates shown' }) certificatesShown: boolean;
}

export const showCertificates = step<Dossier, ShowCertificatesInput>({
  id: 'show-certificates',
  title: { zh: '出示执法证件', en: 'Show certificates' },
  articles: [apl(52, 1), order55(11), order55(13)],
  input: ShowCertificatesInput,
  rules: [actorIsHandler, ...fieldOfficers, certificatesShown],
  prefill: ({ dossier }) => ({ officers: [...dossier.handlers] }),
  apply: (dossier, { on }) => ({ ...dossier, onTheSpot: { ...dossier.onTheSpot, certificatesShownOn: on } }),
});
