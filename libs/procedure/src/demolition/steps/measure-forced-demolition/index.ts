import { planning } from '@anjuan/statute';
import { step } from '../../../kernel/step.js';
import { openTrackNotArchived } from '../../../rules/not-archived.js';
import { certificatesShown, fieldOfficers } from '../../../rules/officers.js';
import type { DemolitionDossier } from '../../dossier.js';
import { recordingOnFile, thingsHandedOver } from '../../executing.js';
import { MeasureInput, prefillMeasure, withMeasured } from '../../measuring.js';
import { measuredPlausibly } from '../../rules.js';

/** D12: the area removed by force is confirmed; it feeds the same statistics as what parties remove themselves. */
export const measureForcedDemolition = step<DemolitionDossier, MeasureInput>({
  id: 'measure-forced-demolition',
  title: { zh: '确认强制拆除面积', en: 'Confirm the area removed by force' },
  articles: [planning(68)],
  input: MeasureInput,
  rules: [
    openTrackNotArchived,
    ...fieldOfficers,
    certificatesShown,
    recordingOnFile,
    thingsHandedOver,
    measuredPlausibly,
  ],
  grade: 'L2',
  prefill: prefillMeasure,
  apply: withMeasured,
});
