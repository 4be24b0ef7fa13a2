import type { CivilDate } from '@anjuan/calendar';
import { ecoPenalty, house, order55 } from '@anjuan/statute';
import type { Dossier } from '../../../dossier/dossier.js';
import type { LeftOut } from '../../../dossier/terms.js';
import { Choice, Day, LongText, optionsOf } from '../../../kernel/field.js';
import { inputRule } from '../../../kernel/rule.js';
import { step } from '../../../kernel/step.js';
import { actorIsHandler } from '../../../rules/handlers.js';
import { termsOn } from '../../../terms.js';
import { withinTheTerm } from '../../lengthening.js';
import { exclusionGrounds } from '../../ninety-days.js';

/** Hearings and suspensions are left out by themselves: their days are on file. */
const { hearing: _hearing, suspension: _suspension, ...grounds } = exclusionGrounds;

export class LeaveOutInput {
  @Choice({ zh: '不计入的事由', en: 'Ground' }, optionsOf(grounds)) ground: LeftOut['ground'];
  @Day({ zh: '开始日期', en: 'From' }) from: CivilDate;
  @Day({ zh: '结束日期', en: 'To' }) to: CivilDate;
  @LongText({ zh: '说明（委托书、报告等）', en: 'Note: entrustment, report' }, { max: 1000 }) note: string;
}

const groundOfTheField = inputRule<Dossier, LeaveOutInput>({
  id: 'DEC-05',
  name: 'ground-left-out-by-the-field',
  force: 'bars',
  articles: [order55(29, 2), ecoPenalty(57)],
  says: {
    zh: '只有所属领域程序规定列明的期间不计入办案期限',
    en: 'Only the times that the rule of the field names are left out of the term',
  },
  holds: ({ dossier, input }) => {
    const named: readonly string[] = termsOn(dossier, dossier.filing?.approvedOn ?? input.from).excludedFromDecision;
    return input.ground === 'public-notice' || named.includes(input.ground);
  },
});

const publicNoticeReasoned = inputRule<Dossier, LeaveOutInput>({
  id: 'DEC-05',
  name: 'public-notice-left-out-with-a-reason',
  force: 'asks',
  articles: [order55(29, 2), house('DEC-05')],
  says: {
    zh: '公告送达的期间未在规定中列明，扣除的应当说明理由',
    en: 'Service by public notice is in no list: say why its days are left out',
  },
  holds: ({ input }) => input.ground !== 'public-notice',
});

const intervalOver = inputRule<Dossier, LeaveOutInput>({
  id: 'DEC-05',
  name: 'days-left-out-lie-within-the-term',
  force: 'bars',
  articles: [order55(29, 2)],
  says: {
    zh: '扣除的期间应当在立案之后、已经结束且起止有序',
    en: 'The days left out lie after filing, are over, and begin before they end',
  },
  holds: ({ dossier, input, on }) => withinTheTerm(dossier, input.from, input.to, on),
});

/** Stores an interval that does not count toward the term of the decision. @article MOHURD-55-2022/29/2 */
export const leaveOutDays = step<Dossier, LeaveOutInput>({
  id: 'leave-out-days',
  title: { zh: '登记不计入办案期限的期间', en: 'Leave days out of the term' },
  articles: [order55(29, 2)],
  input: LeaveOutInput,
  rules: [actorIsHandler, groundOfTheField, publicNoticeReasoned, intervalOver],
  apply: (dossier, { input: { ground, from, to, note } }) => ({
    ...dossier,
    terms: { ...dossier.terms, leftOut: [...(dossier.terms?.leftOut ?? []), { ground, from, to, note }] },
  }),
});
