import { apl, order55 } from '@anjuan/statute';
import type { Dossier } from '../../../dossier/dossier.js';
import { Line } from '../../../kernel/field.js';
import { rule } from '../../../kernel/rule.js';
import { step } from '../../../kernel/step.js';
import { actorIsHandler } from '../../../rules/handlers.js';
import { limitOf } from '../../../terms.js';

export class ReportToUnitInput {
  @Line({ zh: '备案说明', en: 'Note' }, { max: 200, optional: true }) note?: string;
}

const reportedInTime = rule<Dossier>({
  id: 'SUM-06',
  name: 'reported-within-three-working-days',
  force: 'flags',
  articles: [apl(52, 3), order55(14)],
  says: {
    zh: '当场处罚决定应当在三个工作日内报所属机关备案',
    en: 'A ticket is reported to the unit within three working days',
  },
  holds: ({ dossier, on, holidays }) =>
    !dossier.decision || on <= (limitOf('C-SUM', dossier.decision.on, dossier, holidays)?.due ?? on),
});

export const reportToUnit = step<Dossier, ReportToUnitInput>({
  id: 'report-to-unit',
  title: { zh: '报所属机关备案', en: 'Report to the unit' },
  articles: [apl(52, 3), order55(14)],
  input: ReportToUnitInput,
  rules: [actorIsHandler, reportedInTime],
  apply: (dossier, { on }) => ({ ...dossier, onTheSpot: { ...dossier.onTheSpot, reportedOn: on } }),
});
