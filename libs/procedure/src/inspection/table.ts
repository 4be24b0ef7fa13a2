import { type Procedure, row } from '../kernel/procedure.js';
import { addRecording, approveGap, explainGap } from '../recording/steps.js';
import * as s from './steps/index.js';

const visited = ['recorded', 'uncorrected'];
const all = [
  'recorded',
  'ordered',
  'uncorrected',
  'clean',
  'advised',
  'slipped',
  'corrected',
  'case-opened',
  'ticketed',
];

/**
 * An inspection on site and what follows from it.
 * @article APL-2021/55
 */
// prettier-ignore
export const inspection: Procedure = {
  id: 'inspection@2021-07-15',
  kind: 'inspection',
  title: { zh: '现场检查', en: 'Inspection' },
  track: false,
  since: '2021-07-15',
  stages: {
    recorded: { title: { zh: '已检查', en: 'recorded' }, line: 1 },
    ordered: { title: { zh: '责令改正', en: 'ordered to correct' }, line: 2 },
    uncorrected: { title: { zh: '逾期未改正', en: 'not corrected' } },
    clean: { title: { zh: '未发现违法', en: 'clean' }, end: true },
    advised: { title: { zh: '已劝导', en: 'advised' }, end: true },
    slipped: { title: { zh: '已提示', en: 'reminded' }, end: true },
    corrected: { title: { zh: '已改正', en: 'corrected' }, line: 3, end: true },
    'case-opened': { title: { zh: '已立案', en: 'case opened' }, end: true },
    ticketed: { title: { zh: '已当场处罚', en: 'penalised on the spot' }, end: true },
  },
  rows: [
    //  step                    from        to             by
    row(s.logInspection,        'start',    'recorded',    'officer'),
    row(s.findNothing,          'recorded', 'clean',       'officer'),
    row(s.advise,               'recorded', 'advised',     'officer'),
    row(s.giveSlip,             'recorded', 'slipped',     'officer'),
    row(s.orderToCorrect,       'recorded', 'ordered',     'officer'),
    row(s.reinspectCorrected,   'ordered',  'corrected',   'officer'),
    row(s.reinspectUncorrected, 'ordered',  'uncorrected', 'officer'),
    row(s.penaliseOnTheSpot,    visited,    'ticketed',    'officer'),
    row(s.openCase,             visited,    'case-opened', 'officer'),
    row(addRecording,           all,        'same',        'officer'),
    row(explainGap,             all,        'same',        'officer'),
    row(approveGap,             all,        'same',        ['head', 'unit-head']),
  ],
};
