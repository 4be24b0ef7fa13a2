import { acl } from '@anjuan/statute';
import { LongText } from '../../../kernel/field.js';
import { step } from '../../../kernel/step.js';
import { openTrackNotArchived } from '../../../rules/not-archived.js';
import type { SealingDossier } from '../../dossier.js';
import { confiscationMade } from '../../ending-rules.js';
import { measureStaysRecorded } from '../../holding-rules.js';

export class ConfiscateSealedInput {
  @LongText({ zh: '没收财物的处理', en: 'What became of the things' }, { max: 1000 }) note: string;
}

export const confiscateSealed = step<SealingDossier, ConfiscateSealedInput>({
  id: 'confiscate-sealed',
  title: { zh: '没收查封、扣押的财物', en: 'Confiscate the things' },
  articles: [acl(27)],
  input: ConfiscateSealedInput,
  rules: [openTrackNotArchived, confiscationMade, measureStaysRecorded],
  apply: (dossier, { input, on }) => ({ ...dossier, ended: { on, note: input.note } }),
});
