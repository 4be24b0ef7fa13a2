import { apl } from '@anjuan/statute';
import { LongText, Person } from '../../../kernel/field.js';
import { step } from '../../../kernel/step.js';
import { openTrackNotArchived } from '../../../rules/not-archived.js';
import type { RecusalDossier } from '../../dossier.js';
import { decidedByAnother, replacedByAnother } from '../../rules.js';

export class GrantRecusalInput {
  @LongText({ zh: '决定理由', en: 'Reasons' }, { min: 5, max: 1000 }) reasons: string;
  @Person({ zh: '接替人员', en: 'Who takes over' }, { optional: true }) replacement?: string;
}

/** From here on the person takes no part in the case. @article APL-2021/43/3 */
export const grantRecusal = step<RecusalDossier, GrantRecusalInput>({
  id: 'grant-recusal',
  title: { zh: '决定回避', en: 'Grant the recusal' },
  articles: [apl(43, 3)],
  input: GrantRecusalInput,
  rules: [openTrackNotArchived, decidedByAnother, replacedByAnother],
  apply: (dossier, { input, on }) => ({
    ...dossier,
    decidedOn: on,
    reasons: input.reasons,
    ...(input.replacement ? { replacement: input.replacement } : {}),
  }),
});
