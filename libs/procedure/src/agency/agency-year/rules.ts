import { apl, sc118, sup825, tjsup } from '@anjuan/statute';
import type { Dossier } from '../../dossier/dossier.js';
import { type Rule, inputRule, rule } from '../../kernel/rule.js';
import type { AdoptReportInput } from './report.js';
import type { EvaluateQuarterInput } from './steps/evaluate-quarter/index.js';
import { reviewersNeeded, staffingOf } from './staffing.js';
import { endOf, quartersUnevaluated } from './year-facts.js';

export const yearOver: Rule<Dossier> = rule({
  id: 'STA-01',
  name: 'year-over-before-its-data',
  force: 'bars',
  articles: [sc118(6)],
  says: { zh: '年度结束后方可公布年度执法数据', en: 'The data of a year is published when it is over' },
  holds: ({ dossier, on }) => {
    const year = dossier.agency?.year;
    return year !== undefined && on > endOf(year);
  },
});

export const figuresRecorded: Rule<Dossier> = rule({
  id: 'STA-01',
  name: 'yearly-figures-recorded',
  force: 'bars',
  articles: [sc118(6)],
  says: { zh: '公布前应当登记年度执法数据', en: 'The figures of the year are on record before they are published' },
  holds: ({ dossier }) => dossier.agency?.year?.figures !== undefined,
});

export const yearlyDataPublished: Rule<Dossier> = rule({
  id: 'STA-01',
  name: 'yearly-data-published',
  force: 'bars',
  articles: [sc118(6)],
  says: {
    zh: '年度执法数据已公布并报告后方可办结',
    en: 'The year closes once its data is public and reported',
  },
  holds: ({ dossier }) => dossier.agency?.year?.published !== undefined,
});

export const quarterOver: Rule<Dossier, EvaluateQuarterInput> = inputRule({
  id: 'ARC-07',
  name: 'quarter-over-and-not-evaluated-yet',
  force: 'bars',
  articles: [sup825(18)],
  says: {
    zh: '季度结束后评查一次，已评查的季度不重复登记',
    en: 'A quarter is evaluated once, after its end',
  },
  holds: ({ dossier, input, on }) => {
    const year = dossier.agency?.year;
    return year !== undefined && input.failed <= input.files && quartersUnevaluated(year, on).includes(input.quarter);
  },
});

export const enoughReviewers: Rule<Dossier> = rule({
  id: 'REV-11',
  name: 'reviewers-five-in-a-hundred',
  force: 'asks',
  articles: [sc118(11)],
  says: {
    zh: '法制审核人员原则上不少于执法人员的百分之五（向上取整），不足的应当说明',
    en: 'Reviewers are at least 5 % of the certified officers, rounded up, or the reason is given',
  },
  holds: ({ office, on }) => {
    const { officers, reviewers } = staffingOf(office, on);
    return reviewers >= reviewersNeeded(officers, on);
  },
});

export const noFineQuota: Rule<Dossier, AdoptReportInput> = inputRule({
  id: 'DEC-11',
  name: 'no-quota-of-fines',
  force: 'bars',
  articles: [apl(74, 3), tjsup(15)],
  says: { zh: '不得下达罚没指标', en: 'No targets for fines and confiscations' },
  holds: ({ input }) => (input.targets ?? []).every(({ measure }) => measure !== 'fine-income'),
});

export const noRankingByFines: Rule<Dossier, AdoptReportInput> = inputRule({
  id: 'DEC-11',
  name: 'no-ranking-by-fine-income',
  force: 'bars',
  articles: [apl(74, 3), tjsup(15)],
  says: {
    zh: '不得按罚没金额对执法人员、队伍排名',
    en: 'Officers and units are not ranked by the sums they fine',
  },
  holds: ({ input }) =>
    input.tables.every(
      ({ subject, measure, ranked }) => !(ranked && measure === 'fine-income' && ['officer', 'unit'].includes(subject)),
    ),
});
