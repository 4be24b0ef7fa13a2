import { tjPlanning } from '@anjuan/statute';
import { LongText } from '../../../kernel/field.js';
import { step } from '../../../kernel/step.js';
import { openTrackNotArchived } from '../../../rules/not-archived.js';
import type { DemolitionDossier } from '../../dossier.js';

export class BuilderFoundInput {
  @LongText({ zh: '建设单位、所有人、管理人的情况', en: 'Who it is' }, { min: 5, max: 1000 }) note: string;
}

/** Somebody came forward: the party has its full procedure again. */
export const findBuilder = step<DemolitionDossier, BuilderFoundInput>({
  id: 'find-builder',
  title: { zh: '确定建设单位', en: 'The builder is found' },
  articles: [tjPlanning(78)],
  input: BuilderFoundInput,
  rules: [openTrackNotArchived],
  apply: ({ ownerless: _notice, ...dossier }) => dossier,
});
