import { apl, house, order55 } from '@anjuan/statute';
import type { Dossier } from '../../../dossier/dossier.js';
import { LongText } from '../../../kernel/field.js';
import { rule } from '../../../kernel/rule.js';
import { step } from '../../../kernel/step.js';

export class ApproveFilingInput {
  @LongText({ zh: '批准意见', en: 'Opinion of the head' }, { max: 500 }) opinion: string;
}

const headApproves = rule<Dossier>({
  id: 'FIL-04',
  name: 'approved-by-head-not-handler',
  force: 'bars',
  articles: [order55(15), apl(60), house('FIL-04')],
  says: {
    zh: '立案应当由行政机关负责人批准，承办人不得自行批准',
    en: 'Filing is approved by the head, never by a handler of the case',
  },
  holds: ({ dossier, actor }) => !dossier.handlers.includes(actor.id) && dossier.filing?.requestedBy !== actor.id,
});

/** The approval issues the case number and starts the ninety days. @article APL-2021/60 */
export const approveFiling = step<Dossier, ApproveFilingInput>({
  id: 'approve-filing',
  title: { zh: '批准立案', en: 'Approve filing' },
  articles: [apl(54), apl(60), order55(15)],
  input: ApproveFilingInput,
  rules: [headApproves],
  issues: ['filing-approval'],
  prefill: () => ({ opinion: '同意立案。' }),
  apply: (dossier, { on, by, numbers }) => {
    const number = numbers['filing-approval'] ?? '';
    const filing = {
      requestedOn: on,
      requestedBy: by.id,
      opinion: '',
      ...dossier.filing,
      approvedOn: on,
      approvedBy: by.id,
      number,
    };
    return { ...dossier, filing, caseNumber: number };
  },
});
