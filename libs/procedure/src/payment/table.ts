import { type Procedure, row } from '../kernel/procedure.js';
import { blankPayment } from './dossier.js';
import * as s from './steps/index.js';

/**
 * Payment of a fine; law.md 1.6. Officers enter what the bank received; cash only on the spot.
 * @article APL-2021/67
 */
// prettier-ignore
export const payment: Procedure = {
  id: 'payment@2021-07-15',
  kind: 'payment',
  title: { zh: '罚款缴纳', en: 'Payment' },
  track: true,
  since: '2021-07-15',
  blank: blankPayment,
  stages: {
    partly: { title: { zh: '部分缴纳', en: 'partly paid' } },
    'deferral-asked': { title: { zh: '申请延期分期', en: 'deferral asked for' } },
    due: { title: { zh: '待缴纳', en: 'due' } },
    deferred: { title: { zh: '延期分期中', en: 'deferred' } },
    breached: { title: { zh: '未按计划缴纳', en: 'plan broken' } },
    paid: { title: { zh: '已缴清', en: 'paid' }, line: 1, end: true },
    'written-off': { title: { zh: '终结缴款', en: 'written off' }, end: true },
  },
  rows: [
    //  step                    from                                                              to                by
    row(s.recordPartPayment,    ['start', 'due', 'partly', 'breached'],                           'partly',         ['officer', 'clerk']),
    row(s.recordPartPayment,    'deferred',                                                       'same',           ['officer', 'clerk']),
    row(s.requestDeferral,      ['start', 'due', 'partly', 'breached'],                           'deferral-asked', ['officer', 'clerk']),
    row(s.approveDeferral,      'deferral-asked',                                                 'deferred',       'head'),
    row(s.refuseDeferral,       'deferral-asked',                                                 'due',            'head'),
    row(s.breakPlan,            'deferred',                                                       'breached',       'system'),
    row(s.settlePayment,        ['start', 'due', 'partly', 'deferred', 'breached'],               'paid',           ['officer', 'clerk']),
    row(s.settleInCash,         'start',                                                          'paid',           'officer'),
    row(s.remitCash,            'paid',                                                           'same',           ['officer', 'clerk']),
    row(s.bankCash,             'paid',                                                           'same',           'clerk'),
    row(s.recordAdditionalFine, ['due', 'partly', 'deferred', 'breached', 'paid'],                'same',           ['officer', 'clerk']),
    row(s.matchTreasury,        ['due', 'partly', 'deferral-asked', 'deferred', 'breached', 'paid', 'written-off'], 'same', 'clerk'),
    row(s.writeOffPayment,      ['start', 'due', 'partly', 'deferral-asked', 'deferred', 'breached'], 'written-off', 'head'),
  ],
};
