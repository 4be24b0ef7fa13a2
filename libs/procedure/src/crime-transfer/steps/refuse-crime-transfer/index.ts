import { transferReg } from '@anjuan/statute';
import { step } from '../../../kernel/step.js';
import type { CrimeTransferDossier } from '../../dossier.js';
import { decidedByPrincipal, decidedInThreeDays } from '../../rules.js';
import { CrimeTransferOpinionInput } from '../approve-crime-transfer/index.js';

/** The head does not approve; the reason is kept on file. @article CRIME-TRANSFER-2020/5/2 */
export const refuseCrimeTransfer = step<CrimeTransferDossier, CrimeTransferOpinionInput>({
  id: 'refuse-crime-transfer',
  title: { zh: '不批准移送公安', en: 'Refuse the transfer to the police' },
  articles: [transferReg(5, 2)],
  input: CrimeTransferOpinionInput,
  rules: [decidedByPrincipal, decidedInThreeDays],
  apply: (dossier, { input, on, by }) => ({
    ...dossier,
    decided: { on, by: by.id, approved: false, reasons: input.reasons },
  }),
});
