import { acl } from '@anjuan/statute';
import { Flag, Line, LongText, Persons } from '../../../kernel/field.js';
import { step } from '../../../kernel/step.js';
import { openTrackNotArchived } from '../../../rules/not-archived.js';
import { fieldOfficers } from '../../../rules/officers.js';
import type { SealingDossier } from '../../dossier.js';
import { confiscationMade, destructionProvided } from '../../ending-rules.js';
import { measureStaysRecorded } from '../../holding-rules.js';

export class DestroySealedInput {
  @Persons({ zh: '执法人员', en: 'Officers' }, { max: 8, role: 'officer' }) officers: string[];
  @Flag({ zh: '法律、行政法规规定应当销毁', en: 'To be destroyed by statute or administrative regulation' })
  provided: boolean;
  @Line({ zh: '销毁依据条款', en: 'The provision' }, { max: 100, optional: true }) provision?: string;
  @LongText({ zh: '销毁情况', en: 'How they were destroyed' }, { max: 1000 }) note: string;
}

export const destroySealed = step<SealingDossier, DestroySealedInput>({
  id: 'destroy-sealed',
  title: { zh: '销毁查封、扣押的财物', en: 'Destroy the things' },
  articles: [acl(27)],
  input: DestroySealedInput,
  rules: [openTrackNotArchived, ...fieldOfficers, confiscationMade, destructionProvided, measureStaysRecorded],
  grade: 'L4',
  prefill: ({ dossier }) => ({ officers: [...dossier.handlers] }),
  apply: (dossier, { input, on }) => ({ ...dossier, ended: { on, note: `${input.provision ?? ''} ${input.note}` } }),
});
