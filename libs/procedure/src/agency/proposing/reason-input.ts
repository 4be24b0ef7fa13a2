import { LongText } from '../../kernel/field.js';

/** Why something is proposed. */
export class ReasonInput {
  @LongText({ zh: '理由和依据', en: 'Reason and paper' }, { min: 2, max: 500 }) reason: string;
}
