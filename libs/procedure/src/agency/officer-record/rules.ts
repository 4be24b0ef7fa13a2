import { tjsup, values } from '@anjuan/statute';
import type { Dossier } from '../../dossier/dossier.js';
import { type Rule, inputRule, rule } from '../../kernel/rule.js';
import { hoursOf } from './dossier.js';
import type { RandomExamInput } from './random-exam.js';
import type { LogTrainingInput } from './steps/log-training/index.js';
import type { OpenOfficerRecordInput } from './steps/open-officer-record/index.js';

export const recordOfAnOfficer: Rule<Dossier, OpenOfficerRecordInput> = inputRule({
  id: 'OFF-08',
  name: 'record-of-a-certified-officer',
  force: 'bars',
  articles: [tjsup(10)],
  says: { zh: '年度档案应当为持证执法人员建立', en: 'The yearly record is kept for an officer with a certificate' },
  holds: ({ input, office }) => office.staff[input.person]?.certificate !== undefined,
});

export const trainingInTheYear: Rule<Dossier, LogTrainingInput> = inputRule({
  id: 'OFF-08',
  name: 'training-in-the-year-of-the-record',
  force: 'bars',
  articles: [tjsup(10, 2)],
  says: { zh: '只计入本年度已参加的培训', en: 'Only training of this year that has taken place counts' },
  holds: ({ dossier, input, on }) =>
    input.trainedOn <= on && Number(input.trainedOn.slice(0, 4)) === dossier.agency?.officer?.year,
});

export const testInTheYear: Rule<Dossier, RandomExamInput> = inputRule({
  id: 'OFF-09',
  name: 'test-in-the-year-of-the-record',
  force: 'bars',
  articles: [tjsup(25)],
  says: { zh: '抽考应当在本年度已经举行', en: 'The test took place in the year of the record' },
  holds: ({ dossier, input: { examinedOn }, on }) =>
    examinedOn === undefined || (examinedOn <= on && Number(examinedOn.slice(0, 4)) === dossier.agency?.officer?.year),
});

export const fortyHours: Rule<Dossier> = rule({
  id: 'OFF-08',
  name: 'forty-class-hours-a-year',
  force: 'asks',
  articles: [tjsup(10, 2)],
  says: {
    zh: '执法人员每年法律培训不少于四十学时，不足的应当说明',
    en: 'An officer has forty class hours of legal training a year, or the reason is given',
  },
  holds: ({ dossier, on }) => {
    const officer = dossier.agency?.officer;
    return officer !== undefined && hoursOf(officer) >= values.on(on).trainingHoursPerYear;
  },
});
