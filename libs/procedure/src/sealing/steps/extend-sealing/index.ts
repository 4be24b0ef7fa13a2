import { acl } from '@anjuan/statute';
import { Flag, LongText, Whole } from '../../../kernel/field.js';
import { step } from '../../../kernel/step.js';
import { openTrackNotArchived } from '../../../rules/not-archived.js';
import type { SealingDossier } from '../../dossier.js';
import { extendedWhileRunning, extensionLawful, extensionNotified, measureRecorded } from '../../holding-rules.js';

export class ExtendSealingInput {
  @Whole({ zh: '延长日数', en: 'Days added' }, { min: 1, max: 365 }) days: number;
  @LongText({ zh: '延长理由', en: 'Reasons' }, { max: 1000 }) reasons: string;
  @Flag({ zh: '已书面告知当事人并说明理由', en: 'Party told in writing, with the reasons' }) notified: boolean;
}

/** Once only: the table leads to a stage from which nothing extends. @article ACL-2011/25 */
export const extendSealing = step<SealingDossier, ExtendSealingInput>({
  id: 'extend-sealing',
  title: { zh: '延长查封、扣押期限', en: 'Extend the term' },
  articles: [acl(25)],
  input: ExtendSealingInput,
  rules: [openTrackNotArchived, extendedWhileRunning, extensionLawful, extensionNotified, measureRecorded],
  prefill: () => ({ days: 30 }),
  apply: (dossier, { input: { days, reasons }, on, by }) => ({
    ...dossier,
    extended: { on, days, reasons, by: by.id },
  }),
});
