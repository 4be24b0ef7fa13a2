import { planning, planningDiscretion } from '@anjuan/statute';
import { Flag, LongText, Persons } from '../../../kernel/field.js';
import { step } from '../../../kernel/step.js';
import { openTrackNotArchived } from '../../../rules/not-archived.js';
import { certificatesShown, fieldOfficers } from '../../../rules/officers.js';
import type { DemolitionDossier } from '../../dossier.js';

export class VerifyCorrectionInput {
  @Persons({ zh: '核查人员', en: 'Officers' }, { max: 6, role: 'officer' }) officers: string[];
  @Flag({ zh: '已出示执法证件', en: 'Certificates shown' }) certificatesShown: boolean;
  @Flag({ zh: '在期限内改正', en: 'Corrected in time' }) inTime: boolean;
  @LongText({ zh: '核查情况', en: 'What was found' }, { max: 1000 }) note: string;
}

/** The breach is gone: the fine is 5 % of the cost if in time, else 10 %. @article PLAN-DISCRETION-2012/5 */
export const verifyBuildingCorrection = step<DemolitionDossier, VerifyCorrectionInput>({
  id: 'verify-building-correction',
  title: { zh: '核查已改正', en: 'Verify the correction' },
  articles: [planning(64), planningDiscretion(5)],
  input: VerifyCorrectionInput,
  rules: [openTrackNotArchived, ...fieldOfficers, certificatesShown],
  grade: 'L2',
  prefill: (file) => ({ officers: [...file.dossier.handlers] }),
  apply: (dossier, { input: { inTime, note }, on }) => ({
    ...dossier,
    ...(dossier.correction ? { correction: { ...dossier.correction, checkedOn: on, inTime, note } } : {}),
  }),
});
