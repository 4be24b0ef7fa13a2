import { planning } from '@anjuan/statute';
import { Flag, LongText, Persons, Whole } from '../../../kernel/field.js';
import { step } from '../../../kernel/step.js';
import { openTrackNotArchived } from '../../../rules/not-archived.js';
import { certificatesShown, fieldOfficers } from '../../../rules/officers.js';
import type { DemolitionDossier } from '../../dossier.js';
import { measuredPlausibly } from '../../rules.js';

export class MeasureInput {
  @Persons({ zh: '核查人员', en: 'Officers' }, { max: 6, role: 'officer' }) officers: string[];
  @Flag({ zh: '已出示执法证件', en: 'Certificates shown' }) certificatesShown: boolean;
  @Whole({ zh: '拆除处数', en: 'Sites' }, { min: 0, max: 1000 }) sites: number;
  @Whole({ zh: '拆除间数', en: 'Rooms' }, { min: 0, max: 10000 }) rooms: number;
  @Whole({ zh: '拆除面积（十分之一平方米）', en: 'Area removed, tenths of a square metre' }, { min: 0 })
  areaTenthsM2: number;
  @LongText({ zh: '核查情况', en: 'What was found' }, { max: 1000 }) note: string;
}

export const measureSelfDemolition = step<DemolitionDossier, MeasureInput>({
  id: 'measure-self-demolition',
  title: { zh: '核查自行拆除', en: 'Measure the removal' },
  articles: [planning(64)],
  input: MeasureInput,
  rules: [openTrackNotArchived, ...fieldOfficers, certificatesShown, measuredPlausibly],
  grade: 'L2',
  prefill: (file, track) => {
    const planned = track
      ? (file.tracks[track]?.dossier as DemolitionDossier | undefined)?.plannedAreaTenthsM2
      : undefined;
    return { officers: [...file.dossier.handlers], sites: 1, rooms: 1, ...(planned ? { areaTenthsM2: planned } : {}) };
  },
  apply: (dossier, { input: { sites, rooms, areaTenthsM2, note }, on }) => ({
    ...dossier,
    measured: { on, sites, rooms, areaTenthsM2, note },
  }),
});
