import { LongText } from '../../kernel/field.js';

/** Why a proposal goes back. */
export class RejectInput {
  @LongText({ zh: '退回理由', en: 'Why it is rejected' }, { min: 2, max: 500 }) reason: string;
}
