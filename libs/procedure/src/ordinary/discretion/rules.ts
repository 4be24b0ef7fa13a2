import { apl, sc118 } from '@anjuan/statute';
import type { Dossier } from '../../dossier/dossier.js';
import { fineFen } from '../../dossier/penalty.js';
import { type Rule, inputRule } from '../../kernel/rule.js';
import { type Weighed, aboveRange, belowRange, inNamedTier, mayBeReduced, rangeOf, tiersOf } from './benchmark.js';

const withinRange: Rule<Dossier, Weighed> = inputRule({
  id: 'SUB-11',
  name: 'fine-within-statutory-range',
  force: 'bars',
  articles: [apl(4), apl(32), apl(34)],
  says: {
    zh: '罚款应当在法定幅度以内；低于下限的应当有法定的减轻情形',
    en: 'The fine stays within the range of the law; below it only on a ground the law gives',
  },
  holds: ({ dossier, input, on }) => {
    if (fineFen(input) === 0 || dossier.matter === undefined) return true;
    const range = rangeOf({ dossier, on });
    if (!range || aboveRange(input, range)) return false;
    return !belowRange(input, range) || mayBeReduced(input.circumstances);
  },
});

const withinTier: Rule<Dossier, Weighed> = inputRule({
  id: 'SUB-11',
  name: 'fine-within-benchmark-tier',
  force: 'asks',
  articles: [apl(34), sc118(13)],
  says: {
    zh: '罚款应当写明适用的裁量阶次并在其幅度以内，突破的应当说明理由',
    en: 'The fine names its step of the benchmark and lies in it, or says why not',
  },
  holds: ({ dossier, input, office, on }) => {
    const weighing = { dossier, office, on };
    return fineFen(input) === 0 || tiersOf(weighing).length === 0 || inNamedTier(input, weighing) === true;
  },
});

const gainDealtWith: Rule<Dossier, Weighed> = inputRule({
  id: 'SUB-13',
  name: 'illegal-gain-dealt-with',
  force: 'asks',
  articles: [apl(28, 2)],
  says: {
    zh: '有违法所得的应当计算数额，扣除应当退赔的部分后没收',
    en: 'Illegal gain is calculated, what must be refunded is taken out, and the rest is confiscated',
  },
  holds: ({ input: { gain, penalties } }) => {
    const confiscated = (penalties ?? [])
      .filter((p) => p.kind === 'confiscate-gain')
      .reduce((sum, p) => sum + (p.amountFen ?? 0), 0);
    if (!gain) return confiscated === 0;
    return gain.refundableFen <= gain.receivedFen && confiscated === gain.receivedFen - gain.refundableFen;
  },
});

const circumstancesAnswered: Rule<Dossier, Weighed> = inputRule({
  id: 'DEC-08',
  name: 'circumstances-answered',
  force: 'asks',
  articles: [apl(30), apl(31), apl(32), apl(33)],
  says: {
    zh: '提出处罚意见应当逐项核对从轻、减轻、不予处罚的情形',
    en: 'The checklist of circumstances that lighten, reduce or forgive is answered',
  },
  holds: ({ input }) => input.circumstances !== undefined,
});

const answersAllowPenalty: Rule<Dossier, Weighed> = inputRule({
  id: 'DEC-08',
  name: 'penalty-fits-the-answers',
  force: 'asks',
  articles: [apl(30), apl(31), apl(33, 2)],
  says: {
    zh: '不满十四周岁、不能辨认或者控制行为、没有主观过错的，不予处罚',
    en: 'Who is under fourteen, was unable to understand the act, or is without fault is not penalised',
  },
  holds: ({ input: { circumstances } }) =>
    !circumstances ||
    !(circumstances.age === 'under-fourteen' || circumstances.mind === 'unable' || circumstances.noFault),
});

const slightNotPenalised: Rule<Dossier, Weighed> = inputRule({
  id: 'EXI-02',
  name: 'slight-breach-not-penalised',
  force: 'bars',
  articles: [apl(33, 1)],
  says: {
    zh: '违法行为轻微、及时改正且没有造成危害后果的，不予处罚',
    en: 'A breach that is slight, corrected in time and without harm is not penalised',
  },
  holds: ({ input }) => input.circumstances?.slight !== true,
});

/** What every proposal of a penalty is weighed by. */
export const discretionRules = [
  withinRange,
  withinTier,
  gainDealtWith,
  circumstancesAnswered,
  answersAllowPenalty,
  slightNotPenalised,
];
