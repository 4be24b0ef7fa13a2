import type { CivilDate } from '@anjuan/calendar';
import { arl, house, lit } from '@anjuan/statute';
import { fineFen } from '../dossier/penalty.js';
import { type Rule, inputRule } from '../kernel/rule.js';
import type { RemedyOutcomeInput } from './deciding.js';
import type { OutcomeKind } from './outcome.js';

/** An input whose days can be told. */
type DaysOf<I> = (input: I) => readonly (CivilDate | undefined)[];

/** The days an entry names follow one another and none lies ahead: periods are counted from them. */
export function daysInOrder<D, I>(daysOf: DaysOf<I>): Rule<D, I> {
  return inputRule({
    id: 'HSE-60',
    name: 'days-in-order-and-not-ahead',
    force: 'bars',
    articles: [arl(88), lit(101), house('HSE-60')],
    says: {
      zh: '登记的日期应当先后相符，且不得晚于登记日',
      en: 'The days entered follow one another and none lies ahead',
    },
    holds: ({ input, on }) => {
      const days = [...daysOf(input), on].filter((d) => d !== undefined);
      return days.every((d, i) => i === 0 || (days[i - 1] ?? d) <= d);
    },
  });
}

/** An input that says what a remedy ended with. */
export interface NamesOutcome extends RemedyOutcomeInput {
  readonly outcome: OutcomeKind;
}

/** An input that may set another fine. */
export interface NamesNewFine {
  readonly outcome: OutcomeKind;
  readonly fineFen?: number;
}

const changes = (kind: OutcomeKind): boolean => kind === 'altered' || kind === 'partly-annulled';

export const newFineNamed: Rule<unknown, NamesNewFine> = inputRule({
  id: 'HSE-61',
  name: 'new-fine-named-where-altered',
  force: 'bars',
  articles: [arl(63), lit(77), house('HSE-61')],
  says: {
    zh: '变更或者部分撤销罚款决定的，应当登记变更后的罚款金额',
    en: 'Where a decision with a fine was altered, the fine that stands now is entered',
  },
  holds: ({ file, input }) =>
    !changes(input.outcome) || fineFen(file.dossier.decision) === 0 || input.fineFen !== undefined,
});

export const newFineNotHigher: Rule<unknown, NamesNewFine> = inputRule({
  id: 'HSE-61',
  name: 'new-fine-not-higher',
  force: 'asks',
  articles: [arl(63), lit(77), house('HSE-61')],
  says: {
    zh: '变更后的罚款一般不得高于原决定，确有加重的应当说明（利害关系人申请、起诉等）',
    en: 'A remedy does not raise the fine; say so where it did, as on the application of a person harmed',
  },
  holds: ({ file, input }) => input.fineFen === undefined || input.fineFen <= fineFen(file.dossier.decision),
});

const redoable: readonly OutcomeKind[] = ['annulled', 'partly-annulled', 'perform', 'void', 'illegal'];

export const redoGoesWithAnnulment: Rule<unknown, NamesOutcome> = inputRule({
  id: 'HSE-62',
  name: 'redo-goes-with-annulment',
  force: 'bars',
  articles: [arl(64), arl(66), lit(70), house('HSE-62')],
  says: {
    zh: '责令重作、仅因程序违法只随撤销、确认或者责令履行登记',
    en: 'An order to decide again goes with an annulment, a declaration or an order to perform',
  },
  holds: ({ input }) => redoable.includes(input.outcome) || !(input.redo || input.procedureOnly),
});

/** An input that says what is mediated. */
export interface NamesMediation {
  readonly about?: string;
  readonly outcome?: OutcomeKind;
}

export const withinMediation: Rule<unknown, NamesMediation> = inputRule({
  id: 'REM-13',
  name: 'within-what-may-be-mediated',
  force: 'asks',
  articles: [arl(5), arl(73), lit(60)],
  says: {
    zh: '行政裁量和赔偿补偿事项可以调解，调解其他事项应当说明依据',
    en: 'Discretion and compensation may be mediated; say on what ground anything else is',
  },
  holds: ({ input: { about, outcome = 'mediated' } }) =>
    outcome !== 'mediated' || about === 'discretion' || about === 'compensation',
});

/** What every paper that ends a remedy must meet. */
export const outcomeRules = [newFineNamed, newFineNotHigher, redoGoesWithAnnulment, withinMediation];

/** An input that hands in evidence. */
export interface HandsInEvidence {
  readonly evidenceFromBefore: boolean;
}

export const evidenceFromBefore: Rule<unknown, HandsInEvidence> = inputRule({
  id: 'HSE-63',
  name: 'evidence-from-before-the-decision',
  force: 'bars',
  articles: [arl(46), lit(35), house('HSE-63')],
  says: {
    zh: '提交的证据应当在作出决定时已经收集，复议、诉讼期间不得自行取证',
    en: 'What is handed in was collected before the decision: none is collected while a remedy is pending',
  },
  holds: ({ input }) => input.evidenceFromBefore,
});
