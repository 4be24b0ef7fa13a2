import { apl } from '@anjuan/statute';
import type { Dossier } from '../../../dossier/dossier.js';
import { Flag, LongText, Persons } from '../../../kernel/field.js';
import { rule } from '../../../kernel/rule.js';
import { step } from '../../../kernel/step.js';
import { certificatesShown, fieldOfficers } from '../../../rules/officers.js';

export class ReinspectInput {
  @Persons({ zh: '复查人员', en: 'Officers' }, { max: 4, role: 'officer' }) officers: string[];
  @Flag({ zh: '已出示执法证件', en: 'Certificates shown' }) certificatesShown: boolean;
  @Flag({ zh: '已改正', en: 'Corrected' }) corrected: boolean;
  @LongText({ zh: '复查情况', en: 'What was found' }, { max: 1000 }) note: string;
}

const correctionOrdered = rule<Dossier>({
  id: 'HSE-03',
  name: 'correction-was-ordered',
  force: 'bars',
  articles: [apl(28, 1)],
  says: { zh: '复查以责令改正为前提', en: 'There is nothing to re-inspect before a correction was ordered' },
  holds: ({ dossier }) => dossier.correction !== undefined,
});

export const reinspect = step<Dossier, ReinspectInput>({
  id: 'reinspect',
  title: { zh: '复查改正情况', en: 'Re-inspect' },
  articles: [apl(28, 1)],
  input: ReinspectInput,
  rules: [...fieldOfficers, certificatesShown, correctionOrdered],
  grade: 'L2',
  prefill: ({ dossier }) => ({ officers: [...dossier.handlers] }),
  apply: (dossier, { input, on }) => ({
    ...dossier,
    ...(dossier.correction
      ? { correction: { ...dossier.correction, checkedOn: on, corrected: input.corrected, note: input.note } }
      : {}),
  }),
});
