import { acl, apl } from '@anjuan/statute';
import { LongText } from '../../../kernel/field.js';
import { step } from '../../../kernel/step.js';
import { openTrackNotArchived } from '../../../rules/not-archived.js';
import type { PreservationDossier } from '../../dossier.js';
import { confiscationDecided, preservationRuns } from '../../rules.js';

export class ConfiscatePreservedInput {
  @LongText({ zh: '没收物品的处理', en: 'What became of the things' }, { max: 1000 }) note: string;
}

export const confiscatePreserved = step<PreservationDossier, ConfiscatePreservedInput>({
  id: 'confiscate-preserved',
  title: { zh: '依决定没收', en: 'Confiscate under the decision' },
  articles: [apl(56), acl(27)],
  input: ConfiscatePreservedInput,
  rules: [openTrackNotArchived, preservationRuns, confiscationDecided],
  apply: (dossier, { input, on }) => ({ ...dossier, disposed: { ...input, on } }),
});
