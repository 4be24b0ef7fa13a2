import { planning } from '@anjuan/statute';
import { step } from '../../../kernel/step.js';
import { openTrackNotArchived } from '../../../rules/not-archived.js';
import { certificatesShown, fieldOfficers } from '../../../rules/officers.js';
import type { DemolitionDossier } from '../../dossier.js';
import { MeasureInput, prefillMeasure, withMeasured } from '../../measuring.js';
import { measuredPlausibly } from '../../rules.js';

/** D6: the party removed it; possible until force begins. */
export const measureSelfDemolition = step<DemolitionDossier, MeasureInput>({
  id: 'measure-self-demolition',
  title: { zh: '核查自行拆除', en: 'Measure the removal' },
  articles: [planning(64)],
  input: MeasureInput,
  rules: [openTrackNotArchived, ...fieldOfficers, certificatesShown, measuredPlausibly],
  grade: 'L2',
  prefill: prefillMeasure,
  apply: withMeasured,
});
