import { type Procedure, row } from '../kernel/procedure.js';
import { addRecording, approveGap, explainGap } from '../recording/steps.js';
import * as s from './steps/index.js';

const open = ['found', 'eligible', 'identified', 'told', 'decided', 'delivered', 'reported', 'closed'];

/**
 * Summary procedure: a warning or a small fine decided on the spot; S1–S9 of law.md 1.2.
 * @article APL-2021/51
 */
// prettier-ignore
export const summary: Procedure = {
  id: 'summary@2021-07-15',
  kind: 'summary',
  title: { zh: '简易程序', en: 'Summary procedure' },
  track: false,
  since: '2021-07-15',
  stages: {
    found: { title: { zh: '现场发现', en: 'found' }, line: 1 },
    eligible: { title: { zh: '适用简易程序', en: 'eligible' } },
    identified: { title: { zh: '已亮证', en: 'identified' }, line: 2 },
    told: { title: { zh: '已告知', en: 'told' }, line: 3 },
    decided: { title: { zh: '当场决定', en: 'decided' }, line: 4 },
    delivered: { title: { zh: '已交付', en: 'delivered' }, line: 5 },
    reported: { title: { zh: '已备案', en: 'reported' }, line: 6 },
    closed: { title: { zh: '结案', en: 'closed' }, line: 7 },
    archived: { title: { zh: '归档', en: 'archived' }, line: 8, end: true },
    switched: { title: { zh: '转普通程序', en: 'switched' }, end: true },
  },
  rows: [
    //  step                from                                         to            by
    row(s.openOnTheSpot,    'start',                                     'found',      'officer'),
    row(s.confirmEligible,  'found',                                     'eligible',   'officer'),
    row(s.showCertificates, 'eligible',                                  'identified', 'officer'),
    row(s.tellAndHear,      'identified',                                'told',       'officer'),
    row(s.decideOnTheSpot,  'told',                                      'decided',    'officer'),
    row(s.handOverTicket,   'decided',                                   'delivered',  'officer'),
    row(s.reportToUnit,     'delivered',                                 'reported',   'officer'),
    row(s.switchToOrdinary, ['found', 'eligible', 'identified', 'told'], 'switched',   'officer'),
    row(s.closeSummary,     'reported',                                  'closed',     'unit-head'),
    row(addRecording,       open,                                        'same',       'officer'),
    row(explainGap,         open,                                        'same',       ['officer', 'publisher']),
    row(approveGap,         open,                                        'same',       ['head', 'unit-head']),
    row(s.archiveSummary,   'closed',                                    'archived',   'archivist'),
  ],
};
