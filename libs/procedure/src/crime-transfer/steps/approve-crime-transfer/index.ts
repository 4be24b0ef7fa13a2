import { transferReg } from '@anjuan/statute';
import { LongText } from '../../../kernel/field.js';
import { step } from '../../../kernel/step.js';
import type { CrimeTransferDossier } from '../../dossier.js';
import { decidedByPrincipal, decidedInThreeDays } from '../../rules.js';

export class CrimeTransferOpinionInput {
  @LongText({ zh: '决定理由', en: 'Reasons' }, { max: 1000 }) reasons: string;
}

/** @article CRIME-TRANSFER-2020/5/2 */
export const approveCrimeTransfer = step<CrimeTransferDossier, CrimeTransferOpinionInput>({
  id: 'approve-crime-transfer',
  title: { zh: '批准移送公安', en: 'Approve the transfer to the police' },
  articles: [transferReg(5, 2)],
  input: CrimeTransferOpinionInput,
  rules: [decidedByPrincipal, decidedInThreeDays],
  prefill: () => ({ reasons: '同意移送。' }),
  apply: (dossier, { input, on, by }) => ({
    ...dossier,
    decided: { on, by: by.id, approved: true, reasons: input.reasons },
  }),
});
