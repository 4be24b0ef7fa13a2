import { house, sc118 } from '@anjuan/statute';
import { Choice, LongText, Persons, optionsOf } from '../../../kernel/field.js';
import { step } from '../../../kernel/step.js';
import { openTrackNotArchived } from '../../../rules/not-archived.js';
import { fieldOfficers } from '../../../rules/officers.js';
import { type DemolitionDossier, propertyEnds } from '../../dossier.js';

export class HandOverPropertyInput {
  @Persons({ zh: '执法人员', en: 'Officers' }, { max: 6, role: 'officer' }) officers: string[];
  @Choice({ zh: '财物去向', en: 'What became of the things' }, optionsOf(propertyEnds)) end: keyof typeof propertyEnds;
  @LongText({ zh: '移交、提存记录', en: 'Record' }, { min: 5, max: 2000 }) note: string;
}

/** D12: what was found in the structure goes back to the party, or is deposited. */
export const handOverProperty = step<DemolitionDossier, HandOverPropertyInput>({
  id: 'hand-over-property',
  title: { zh: '移交（提存）财物', en: 'Hand over the property' },
  articles: [sc118(8), house('DEM-10')],
  input: HandOverPropertyInput,
  rules: [openTrackNotArchived, ...fieldOfficers],
  grade: 'L4',
  prefill: (file) => ({ officers: [...file.dossier.handlers] }),
  apply: (dossier, { input: { end, note }, on }) => ({ ...dossier, property: { on, end, note } }),
});
