import { Flag, LongText, Persons, Whole } from '../kernel/field.js';
import type { CaseFile } from '../kernel/file.js';
import type { Act } from '../kernel/step.js';
import type { DemolitionDossier } from './dossier.js';
import { demolitionOf } from './structure.js';

export class MeasureInput {
  @Persons({ zh: '核查人员', en: 'Officers' }, { max: 6, role: 'officer' }) officers: string[];
  @Flag({ zh: '已出示执法证件', en: 'Certificates shown' }) certificatesShown: boolean;
  @Whole({ zh: '拆除处数', en: 'Sites' }, { min: 0, max: 1000 }) sites: number;
  @Whole({ zh: '拆除间数', en: 'Rooms' }, { min: 0, max: 10000 }) rooms: number;
  @Whole({ zh: '拆除面积（十分之一平方米）', en: 'Area removed, tenths of a square metre' }, { min: 0 })
  areaTenthsM2: number;
  @LongText({ zh: '核查情况', en: 'What was found' }, { max: 1000 }) note: string;
}

/** One site of one room of the planned area, until somebody measures. */
export function prefillMeasure(file: CaseFile, track?: string): Partial<MeasureInput> {
  const planned = demolitionOf(file, track)?.plannedAreaTenthsM2;
  return { officers: [...file.dossier.handlers], sites: 1, rooms: 1, ...(planned ? { areaTenthsM2: planned } : {}) };
}

/** Keeps what was found gone, the same for both ways in which a structure goes. */
export function withMeasured(dossier: DemolitionDossier, { input, on }: Act<MeasureInput>): DemolitionDossier {
  const { sites, rooms, areaTenthsM2, note } = input;
  return { ...dossier, measured: { on, sites, rooms, areaTenthsM2, note } };
}
