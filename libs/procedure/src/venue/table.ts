import { type Procedure, row } from '../kernel/procedure.js';
import * as s from './steps/index.js';

const desk = ['unit-head', 'head', 'officer'] as const;

/**
 * Two agencies and one act: negotiation in seven days, else the common superior decides.
 * @article APL-2021/25
 */
// prettier-ignore
export const venue: Procedure = {
  id: 'venue@2021-07-15',
  kind: 'venue',
  title: { zh: '管辖争议', en: 'Dispute over jurisdiction' },
  track: true,
  since: '2021-07-15',
  blank: {},
  stages: {
    negotiating: { title: { zh: '协商中', en: 'negotiating' }, line: 1 },
    reported: { title: { zh: '已报上级', en: 'before the superior' }, line: 2 },
    ours: { title: { zh: '本机关管辖', en: 'ours' }, line: 3, end: true },
    theirs: { title: { zh: '对方管辖', en: 'theirs' }, end: true },
  },
  rows: [
    //  step                    from           to             by
    row(s.disputeJurisdiction,  'start',       'negotiating', desk),
    row(s.agreeOnUs,            'negotiating', 'ours',        desk),
    row(s.agreeOnThem,          'negotiating', 'theirs',      desk),
    row(s.reportToSuperior,     'negotiating', 'reported',    'head'),
    row(s.beAssigned,           'reported',    'ours',        desk),
    row(s.bePassedOver,         'reported',    'theirs',      desk),
  ],
};
