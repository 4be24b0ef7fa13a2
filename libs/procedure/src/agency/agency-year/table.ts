import { type Procedure, row } from '../../kernel/procedure.js';
import * as s from './steps/index.js';

const desk = ['clerk', 'head'] as const;

/**
 * One year of the agency: figures, publication by 31 January, idle powers, evaluation of files, staffing, reports.
 * @article SC-118-2018/6
 */
// prettier-ignore
export const agencyYear: Procedure = {
  id: 'agency-year@2021-07-15',
  kind: 'agency-year',
  title: { zh: '机关年度事项', en: 'The agency’s year' },
  track: false,
  since: '2021-07-15',
  stages: {
    running: { title: { zh: '办理中', en: 'running' }, line: 1 },
    closed: { title: { zh: '已办结', en: 'closed' }, line: 2, end: true },
  },
  rows: [
    //  step                    from       to         by
    row(s.openAgencyYear,       'start',   'running', desk),
    row(s.confirmStaffing,      'running', 'same',    'head'),
    row(s.evaluateQuarter,      'running', 'same',    ['evaluator', 'clerk']),
    row(s.adoptReport,          'running', 'same',    'head'),
    row(s.recordYearlyFigures,  'running', 'same',    desk),
    row(s.publishYearlyData,    'running', 'same',    ['publisher', 'head']),
    row(s.giveDisclosureReport, 'running', 'same',    ['publisher', 'head']),
    row(s.explainIdlePowers,    'running', 'same',    desk),
    row(s.closeAgencyYear,      'running', 'closed',  'head'),
  ],
};
