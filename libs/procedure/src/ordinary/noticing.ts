import type { CivilDate } from '@anjuan/calendar';
import { apl, house, order55 } from '@anjuan/statute';
import type { Dossier } from '../dossier/dossier.js';
import { type Penalty, confiscationFen, fineFen } from '../dossier/penalty.js';
import type { Notice } from '../dossier/stages.js';
import { type Rule, inputRule } from '../kernel/rule.js';
import type { Act } from '../kernel/step.js';
import { termsOn } from '../terms.js';
import { hearingDueFor, hearingThresholdFen } from './review.js';
import { currentDraft, currentNotice } from './where.js';

/** What every notice says about the right to a hearing. */
export interface NoticeInput {
  readonly hearingRight: boolean;
  /** Working days to speak; the term of the field when left out. */
  readonly statementDays?: number;
  readonly newFacts?: string;
  /** The proposal, where the notice brings a new one; else the draft on file is told. */
  readonly penalties?: readonly Penalty[];
}

export const hearingRightTold: Rule<Dossier, NoticeInput> = inputRule({
  id: 'HEA-01',
  name: 'hearing-right-told',
  force: 'bars',
  articles: [apl(63)],
  says: { zh: '达到听证标准的应当告知听证权利', en: 'Where a hearing is due the notice must tell the right to it' },
  holds: ({ dossier, office, on, input }) => {
    const { penalties = currentDraft(dossier)?.penalties ?? [] } = input;
    return input.hearingRight || !hearingDueFor({ penalties }, { dossier, office, on });
  },
});

export const amountBelowTableOrRightTold: Rule<Dossier, NoticeInput> = inputRule({
  id: 'HEA-12',
  name: 'amount-below-the-table-or-right-told',
  force: 'bars',
  articles: [apl(63), house('HEA-12')],
  says: {
    zh: '罚款、没收数额达到本机关当日较大数额标准（按当事人类型）的，应当告知听证权利',
    en: 'A fine or confiscation that reaches the office’s amount for this kind of party on the day gives the right to a hearing',
  },
  holds: ({ dossier, office, on, input }) => {
    const { penalties = currentDraft(dossier)?.penalties ?? [] } = input;
    const most = Math.max(fineFen({ penalties }), confiscationFen({ penalties }));
    return input.hearingRight || most < hearingThresholdFen(dossier, office, on);
  },
});

export const termToSpeakGiven: Rule<Dossier, NoticeInput> = inputRule({
  id: 'NOT-04',
  name: 'term-to-speak-not-shorter-than-the-field',
  force: 'bars',
  articles: [apl(44), order55(22, 2), house('NOT-04')],
  says: {
    zh: '告知书载明的陈述申辩期限不得少于五个工作日',
    en: 'The notice gives at least the five working days to speak',
  },
  holds: ({ dossier, input, on }) => {
    const { statementWorkingDays: least } = termsOn(dossier, on);
    return (input.statementDays ?? least ?? 0) >= (least ?? 0);
  },
});

/** Words of the field that states the term to speak. */
export const termToSpeak = { zh: '陈述申辩期限（工作日）', en: 'Working days to speak' };

/** The term to speak, where the notice states one: typed, or that of the field whose rule sets none itself. */
function statedTerm(dossier: Dossier, { statementDays }: NoticeInput, on: CivilDate): Pick<Notice, 'statementDays'> {
  const { statementTermStated, statementWorkingDays } = termsOn(dossier, on);
  const stated = statementDays ?? (statementTermStated ? statementWorkingDays : null);
  return stated ? { statementDays: stated } : {};
}

/** Adds the notice of the draft that counts, as the next round: the party is heard anew, and the right to a hearing runs anew. */
export function withNotice(dossier: Dossier, { input, on, numbers }: Act<NoticeInput>): Dossier {
  const draft = currentDraft(dossier);
  const round = (currentNotice(dossier)?.round ?? 0) + 1;
  const { statement: _old, ...rest } = dossier;
  return {
    ...rest,
    notices: [
      ...dossier.notices,
      {
        round,
        draft: draft?.no ?? 0,
        on,
        fineFen: fineFen(draft),
        hearingRight: input.hearingRight,
        ...statedTerm(dossier, input, on),
        ...(input.newFacts ? { newFacts: input.newFacts } : {}),
        ...(numbers['prior-notice'] ? { number: numbers['prior-notice'] } : {}),
      },
    ],
  };
}
