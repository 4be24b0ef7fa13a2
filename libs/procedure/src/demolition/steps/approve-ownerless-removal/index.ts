import { tjPlanning } from '@anjuan/statute';
import { Line } from '../../../kernel/field.js';
import { step } from '../../../kernel/step.js';
import { openTrackNotArchived } from '../../../rules/not-archived.js';
import { noticeRanTenDays } from '../../announcing.js';
import type { DemolitionDossier } from '../../dossier.js';

export class OwnerlessApprovalInput {
  @Line({ zh: '批准的人民政府', en: 'Government' }) government: string;
  @Line({ zh: '批准文号', en: 'Number' }, { max: 80 }) number: string;
}

/** D13: nobody came forward in ten days, and the government approved the removal. @article TJ-PLAN/78 */
export const approveOwnerlessRemoval = step<DemolitionDossier, OwnerlessApprovalInput>({
  id: 'approve-ownerless-removal',
  title: { zh: '登记政府批准拆除', en: 'Register the government’s approval' },
  articles: [tjPlanning(78)],
  input: OwnerlessApprovalInput,
  rules: [openTrackNotArchived, noticeRanTenDays],
  apply: (dossier, { input, on }) => ({
    ...dossier,
    ...(dossier.ownerless ? { ownerless: { ...dossier.ownerless, approval: { ...input, on } } } : {}),
  }),
});
