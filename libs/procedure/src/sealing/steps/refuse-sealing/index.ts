import { acl } from '@anjuan/statute';
import { LongText } from '../../../kernel/field.js';
import { step } from '../../../kernel/step.js';
import { openTrackNotArchived } from '../../../rules/not-archived.js';
import type { SealingDossier } from '../../dossier.js';

export class RefuseSealingInput {
  @LongText({ zh: '不予批准的理由', en: 'Why it is refused' }, { min: 5, max: 500 }) reasons: string;
}

export const refuseSealing = step<SealingDossier, RefuseSealingInput>({
  id: 'refuse-sealing',
  title: { zh: '不批准（撤回批准）查封、扣押', en: 'Refuse the measure, or take the approval back' },
  articles: [acl(18, 1)],
  input: RefuseSealingInput,
  rules: [openTrackNotArchived],
  apply: (dossier, { input }) => ({ ...dossier, refusal: input.reasons }),
});
