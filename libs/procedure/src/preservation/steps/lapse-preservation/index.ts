import { apl, order55 } from '@anjuan/statute';
import { LongText } from '../../../kernel/field.js';
import { step } from '../../../kernel/step.js';
import type { PreservationDossier } from '../../dossier.js';
import { preservationOver } from '../../rules.js';

export class LapsePreservationInput {
  @LongText({ zh: '说明', en: 'Note' }, { max: 500, optional: true }) note?: string;
}

/** Nobody performs it: the measure is over because its days are. @article MOHURD-55-2022/19 */
export const lapsePreservation = step<PreservationDossier, LapsePreservationInput>({
  id: 'lapse-preservation',
  title: { zh: '登记保存逾期自动解除', en: 'Preservation ends by itself' },
  articles: [order55(19), apl(56)],
  input: LapsePreservationInput,
  rules: [preservationOver],
  apply: (dossier, { on }) => ({ ...dossier, lapsedOn: on }),
});
