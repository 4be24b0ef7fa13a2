import { type Procedure, row } from '../kernel/procedure.js';
import type { SubstituteDossier } from './dossier.js';
import * as s from './steps/index.js';

const blank: SubstituteDossier = {};
const desk = ['officer', 'clerk'] as const;

/**
 * 代履行: what the party was ordered to clear or restore is done by a substitute at its cost; law.md 1.4 (d4).
 * @article ACL-2011/50
 */
// prettier-ignore
export const substitute: Procedure = {
  id: 'substitute@2021-07-15',
  kind: 'substitute',
  title: { zh: '代履行', en: 'Performance by a substitute' },
  track: true,
  since: '2021-07-15',
  blank,
  stages: {
    demanded: { title: { zh: '已催告', en: 'demanded' }, line: 1 },
    decided: { title: { zh: '已决定代履行', en: 'decided' }, line: 2 },
    'demanded-again': { title: { zh: '已再次催告', en: 'demanded again' }, line: 3 },
    'cleared-at-once': { title: { zh: '已立即代履行', en: 'cleared at once' } },
    performed: { title: { zh: '已代履行', en: 'performed' }, line: 4 },
    'cost-claimed': { title: { zh: '追缴费用中', en: 'cost claimed' }, line: 5 },
    settled: { title: { zh: '费用已缴清', en: 'cost paid' }, line: 6, end: true },
    'cost-borne': { title: { zh: '费用不予追缴', en: 'cost borne' }, end: true },
    'done-by-party': { title: { zh: '当事人已履行', en: 'done by the party' }, end: true },
  },
  rows: [
    //  step                    from                                     to                 by
    row(s.demandClearing,       'start',                                 'demanded',        'officer'),
    row(s.hearOnClearing,       'demanded',                              'same',            'officer'),
    row(s.recheckOnClearing,    'demanded',                              'same',            'officer'),
    row(s.decideSubstitute,     'demanded',                              'decided',         'head'),
    row(s.demandClearingAgain,  'decided',                               'demanded-again',  'officer'),
    row(s.confirmPartyCleared,  ['demanded', 'decided', 'demanded-again'], 'done-by-party', 'officer'),
    row(s.performOnStructure,   'demanded-again',                        'performed',       'officer'),
    row(s.performClearing,      'demanded-again',                        'performed',       'officer'),
    row(s.clearAtOnce,          'start',                                 'cleared-at-once', 'officer'),
    row(s.tellOfClearing,       'cleared-at-once',                       'performed',       'officer'),
    row(s.claimClearingCost,    'performed',                             'cost-claimed',    desk),
    row(s.settleClearingCost,   'cost-claimed',                          'settled',         desk),
    row(s.bearClearingCost,     ['performed', 'cost-claimed'],           'cost-borne',      'head'),
  ],
};
