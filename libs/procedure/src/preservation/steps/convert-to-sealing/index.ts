import { acl, apl } from '@anjuan/statute';
import { Line, LongText } from '../../../kernel/field.js';
import { tracksOf } from '../../../kernel/file.js';
import { step } from '../../../kernel/step.js';
import { openTrackNotArchived } from '../../../rules/not-archived.js';
import type { PreservationDossier } from '../../dossier.js';
import { preservationRuns, sealingStands } from '../../rules.js';

export class ConvertToSealingInput {
  @Line({ zh: '查封扣押编号', en: 'Key of the sealing' }, { max: 40 }) sealing: string;
  @LongText({ zh: '说明', en: 'Note' }, { max: 1000 }) note: string;
}

/** The sealing itself is approved and carried out on its own track; this says that it took the things over. */
export const convertToSealing = step<PreservationDossier, ConvertToSealingInput>({
  id: 'convert-to-sealing',
  title: { zh: '转为查封、扣押', en: 'Convert to sealing' },
  articles: [apl(56), acl(24)],
  input: ConvertToSealingInput,
  rules: [openTrackNotArchived, preservationRuns, sealingStands],
  prefill: (file) => ({ sealing: tracksOf(file, 'sealing').at(-1)?.key ?? 'sealing/1' }),
  apply: (dossier, { input, on }) => ({ ...dossier, disposed: { ...input, on } }),
});
