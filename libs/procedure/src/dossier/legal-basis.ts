import type { Text } from '@anjuan/statute';
import { Choice, Fen, Flag, Line, LongText, Rows, optionsOf } from '../kernel/field.js';

/** The two texts of the law where it changed between the act and the decision. */
export const textsOfLaw = {
  former: { zh: '行为时的规定', en: 'the text at the time of the act' },
  present: { zh: '现行规定', en: 'the text now in force' },
} as const satisfies Record<string, Text>;
export type TextOfLaw = keyof typeof textsOfLaw;

/** One of several provisions that fit one act. */
export class CompetingProvision {
  @Line({ zh: '条款', en: 'Provision' }) provision: string;
  @Fen({ zh: '罚款上限', en: 'Highest fine' }) highestFen: number;
}

/** Questions about the basis of a proposal that only a person can answer. */
export class BasisQuestions {
  @Choice({ zh: '适用的文本', en: 'Which text is applied' }, optionsOf(textsOfLaw), { optional: true })
  text?: TextOfLaw;
  @LongText({ zh: '适用该文本的理由', en: 'Why this text' }, { max: 1000, optional: true }) textReason?: string;
  @Flag({ zh: '属于经营活动中的违法行为', en: 'The act was done in business' }, { optional: true })
  inBusiness?: boolean;
  @Flag({ zh: '当事人因同一违法行为已被罚款', en: 'The party was fined for the same act' }, { optional: true })
  finedBefore?: boolean;
  @Line({ zh: '已有处罚决定书文号', en: 'Number of the earlier decision' }, { optional: true })
  earlierDecision?: string;
  @Rows(
    { zh: '同一行为违反的多个应当罚款的规定', en: 'Several provisions that fine the same act' },
    CompetingProvision,
    {
      optional: true,
      min: 0,
      max: 10,
    },
  )
  competing?: CompetingProvision[];
}

/** Which text of the law a draft rests on, and why; kept where the law changed between the act and the draft. */
export interface ChosenText {
  readonly text: TextOfLaw;
  readonly reason: string;
}
