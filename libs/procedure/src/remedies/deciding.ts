import type { CivilDate } from '@anjuan/calendar';
import { Choice, Day, Fen, Flag, Line, LongText, optionsOf } from '../kernel/field.js';
import type { OutcomeKind, RemedyOutcome } from './outcome.js';

/** What a mediation is about; discretion and money may be mediated. @article ALL-2017/60 */
export const mediationSubjects = {
  discretion: { zh: '行政裁量（罚款数额、履行方式等）', en: 'discretion: amount, manner of performance' },
  compensation: { zh: '行政赔偿、补偿', en: 'compensation' },
  other: { zh: '其他', en: 'something else' },
};

/** What every paper that ends a remedy says, whoever made it. */
export class RemedyOutcomeInput {
  @Line({ zh: '文书文号', en: 'Number of the paper' }, { max: 60 }) number: string;
  @Day({ zh: '收到日期', en: 'Received on' }) receivedOn: CivilDate;
  @Fen({ zh: '变更后的罚款金额', en: 'Fine as altered' }, { optional: true }) fineFen?: number;
  @Flag({ zh: '责令重新作出行政行为', en: 'Told to decide again' }, { optional: true }) redo?: boolean;
  @Day({ zh: '重作或者履行期限', en: 'To be done again by' }, { optional: true }) redoDueOn?: CivilDate;
  @Flag({ zh: '仅因程序违法被撤销', en: 'Annulled for procedure alone' }, { optional: true }) procedureOnly?: boolean;
  @Choice({ zh: '调解事项', en: 'Mediated about' }, optionsOf(mediationSubjects), { optional: true }) about?: string;
  @LongText({ zh: '主要内容', en: 'Gist' }, { max: 2000, optional: true }) note?: string;
}

/** The outcome an input stands for; an order to perform is an order to do it again. */
export function outcomeFrom(kind: OutcomeKind, input: RemedyOutcomeInput): RemedyOutcome {
  const { number, receivedOn, fineFen, redo, redoDueOn, procedureOnly = false, note } = input;
  const again = redo === true || kind === 'perform';
  return {
    kind,
    number,
    receivedOn,
    ...(fineFen === undefined ? {} : { fineFen }),
    ...(again ? { redo: { procedureOnly, ...(redoDueOn ? { dueOn: redoDueOn } : {}) } } : {}),
    ...(note ? { note } : {}),
  };
}
