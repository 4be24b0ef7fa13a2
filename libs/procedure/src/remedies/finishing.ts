import { Fen, Line, LongText } from '../kernel/field.js';
import type { CaseFile } from '../kernel/file.js';
import type { Act } from '../kernel/step.js';
import { refundDueFen } from '../remedies.js';
import type { Feedback } from './feedback.js';

/** What was done after a remedy ended: law.md 1.9, R7 and the feedback matrix. */
export class FeedbackInput {
  @Fen({ zh: '退还罚款金额', en: 'Refunded' }) refundFen: number;
  @Line({ zh: '退付凭证号', en: 'Voucher of the refund' }, { max: 60, optional: true }) refundVoucher?: string;
  @Line({ zh: '重新处理的案件编号', en: 'Case in which it is decided again' }, { max: 60, optional: true })
  reopenedAs?: string;
  @LongText({ zh: '执法责任核查情况', en: 'Who answers for it' }, { max: 1000, optional: true })
  accountability?: string;
  @LongText({ zh: '办理情况', en: 'What was done' }, { max: 1000 }) note: string;
}

/** The sum that is to be given back, ready in the form. */
export function prefillFeedback(file: CaseFile): Partial<FeedbackInput> {
  return { refundFen: refundDueFen(file) };
}

/** The record of it. */
export function feedbackFrom({ input, on }: Act<FeedbackInput>): Feedback {
  const { refundFen, refundVoucher, reopenedAs, accountability, note } = input;
  return {
    on,
    refundFen,
    note,
    ...(refundVoucher ? { refundVoucher } : {}),
    ...(reopenedAs ? { reopenedAs } : {}),
    ...(accountability ? { accountability } : {}),
  };
}
