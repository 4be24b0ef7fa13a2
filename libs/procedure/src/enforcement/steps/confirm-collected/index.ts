import { acl } from '@anjuan/statute';
import { LongText } from '../../../kernel/field.js';
import { step } from '../../../kernel/step.js';
import { openTrackNotArchived } from '../../../rules/not-archived.js';
import type { EnforcementDossier } from '../../dossier.js';
import { demandedWasPaid } from '../../rules.js';

export class ConfirmCollectedInput {
  @LongText({ zh: '情况说明', en: 'What happened' }, { min: 5, max: 1000 }) note: string;
}

/** The demand or the agreement was enough. @article ACL-2011/37 */
export const confirmCollected = step<EnforcementDossier, ConfirmCollectedInput>({
  id: 'confirm-collected',
  title: { zh: '催告后已缴清', en: 'Paid after the demand' },
  articles: [acl(37), acl(42)],
  input: ConfirmCollectedInput,
  rules: [openTrackNotArchived, demandedWasPaid],
  apply: (dossier) => dossier,
});
