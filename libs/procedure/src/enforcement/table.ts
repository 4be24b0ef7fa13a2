import { type Procedure, row } from '../kernel/procedure.js';
import type { EnforcementDossier } from './dossier.js';
import * as s from './steps/index.js';

const blank: EnforcementDossier = {};
const desk = ['officer', 'clerk'] as const;
const open = ['demanded', 'decided', 'agreed', 'agreed-after', 'suspended'];

/**
 * Enforcement of money by the office itself: demand, statement, decision where a statute gives the power, force, agreement;
 * law.md 1.4 (d5). Where there is no power the demand, the agreement and the way to the court are left.
 * @article ACL-2011/45
 */
// prettier-ignore
export const enforcement: Procedure = {
  id: 'enforcement@2021-07-15',
  kind: 'enforcement',
  title: { zh: '强制执行（金钱）', en: 'Enforcement of money' },
  track: true,
  since: '2021-07-15',
  blank,
  stages: {
    demanded: { title: { zh: '已催告', en: 'demanded' }, line: 1 },
    agreed: { title: { zh: '执行协议履行中', en: 'agreed' } },
    'left-to-court': { title: { zh: '转申请法院', en: 'left to the court' }, end: true },
    decided: { title: { zh: '已决定强制执行', en: 'decided' }, line: 2 },
    'agreed-after': { title: { zh: '决定后执行协议履行中', en: 'agreed after the decision' } },
    suspended: { title: { zh: '中止执行', en: 'suspended' } },
    collected: { title: { zh: '已缴清', en: 'paid' }, end: true },
    enforced: { title: { zh: '执行完毕', en: 'enforced' }, line: 3, end: true },
    'no-longer-enforced': { title: { zh: '不再执行', en: 'no longer enforced' }, end: true },
    ended: { title: { zh: '终结执行', en: 'ended' }, end: true },
    reversing: { title: { zh: '执行回转中', en: 'being paid back' } },
    reversed: { title: { zh: '已执行回转', en: 'paid back' }, end: true },
  },
  rows: [
    //  step                         from                                            to                    by
    row(s.demandEnforcement,         'start',                                        'demanded',           'officer'),
    row(s.hearOnDemand,              'demanded',                                     'same',               'officer'),
    row(s.recheckOnDemand,           'demanded',                                     'same',               'officer'),
    row(s.decideEnforcement,         'demanded',                                     'decided',            'head'),
    row(s.leaveToCourt,              'demanded',                                     'left-to-court',      'head'),
    row(s.agreeOnPayment,            'demanded',                                     'agreed',             'head'),
    row(s.agreeOnPayment,            'decided',                                      'agreed-after',       'head'),
    row(s.resumeAfterBrokenPayment,  'agreed',                                       'demanded',           'officer'),
    row(s.resumeAfterBrokenPayment,  'agreed-after',                                 'decided',            'officer'),
    row(s.suspendCollection,         'decided',                                      'suspended',          'head'),
    row(s.resumeCollection,          'suspended',                                    'decided',            'head'),
    row(s.giveUpCollection,          'suspended',                                    'no-longer-enforced', 'system'),
    row(s.endCollection,             open,                                           'ended',              'head'),
    row(s.confirmCollected,          open,                                           'collected',          desk),
    row(s.carryOutEnforcement,       'decided',                                      'enforced',           'officer'),
    row(s.oweCollectionBack,         'enforced',                                     'reversing',          'head'),
    row(s.payCollectionBack,         'reversing',                                    'reversed',           desk),
  ],
};
