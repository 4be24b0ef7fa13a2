import type { CivilDate } from '@anjuan/calendar';
import { apl } from '@anjuan/statute';
import type { Dossier } from '../../dossier/dossier.js';
import { Day, Line } from '../../kernel/field.js';
import { type Rule, inputRule } from '../../kernel/rule.js';
import type { AccountChange } from './dossier.js';

/** A reviewer's qualification, or the day of the first review of one who needs none. */
export class QualificationInput {
  @Line({ zh: '法律职业资格证书编号', en: 'Number of the legal qualification' }, { max: 40, optional: true })
  number?: string;
  @Day({ zh: '资格取得日期', en: 'Qualified since' }, { optional: true }) since?: CivilDate;
  @Day({ zh: '首次从事处罚法制审核的日期', en: 'Day of the first penalty review' }, { optional: true })
  firstReviewOn?: CivilDate;
  @Line({ zh: '依据材料', en: 'Paper it rests on' }, { min: 2, max: 200 }) paper: string;
}

/** The change a typed qualification asks for. */
export function qualificationOf({ number, since, firstReviewOn, paper }: QualificationInput): AccountChange {
  return {
    kind: 'qualification',
    paper,
    ...(number && since ? { qualification: { number, since } } : {}),
    ...(firstReviewOn ? { firstReviewOn } : {}),
  };
}

export const qualificationWhole: Rule<Dossier, QualificationInput> = inputRule({
  id: 'REV-05',
  name: 'qualification-or-first-review-recorded',
  force: 'bars',
  articles: [apl(58, 2)],
  says: {
    zh: '应当填写资格证书编号和取得日期，或者首次从事审核的日期，且不晚于当日',
    en: 'Number and day of the qualification, or the day of the first review, none of them in the future',
  },
  holds: ({ input: { number, since, firstReviewOn }, on }) => {
    const whole = Boolean(number?.trim()) === (since !== undefined);
    const days = [since, firstReviewOn].filter((day) => day !== undefined);
    return whole && days.length > 0 && days.every((day) => day <= on);
  },
});
