import { type Procedure, row } from '../kernel/procedure.js';
import type { CourtDossier } from './dossier.js';
import * as s from './steps/index.js';

const blank: CourtDossier = {};
const desk = ['officer', 'clerk'] as const;

/**
 * Enforcement by the court, from the demand to its end; law.md 1.4 (d6).
 * @article ACL-2011/53
 */
// prettier-ignore
export const court: Procedure = {
  id: 'court@2021-07-15',
  kind: 'court',
  title: { zh: '申请法院强制执行', en: 'Enforcement by the court' },
  track: true,
  since: '2021-07-15',
  blank,
  stages: {
    demanded: { title: { zh: '已催告', en: 'demanded' }, line: 1 },
    performed: { title: { zh: '催告后已履行', en: 'performed' }, end: true },
    applied: { title: { zh: '已申请', en: 'applied' }, line: 2 },
    refused: { title: { zh: '不予受理', en: 'refused' } },
    'refusal-reviewed': { title: { zh: '不予受理复议中', en: 'refusal under review' } },
    'refused-finally': { title: { zh: '最终不予受理', en: 'finally refused' }, end: true },
    accepted: { title: { zh: '已受理', en: 'accepted' }, line: 3 },
    disallowed: { title: { zh: '不准予执行', en: 'not to be enforced' } },
    'ruling-reviewed': { title: { zh: '裁定复议中', en: 'ruling under review' } },
    'disallowed-finally': { title: { zh: '最终不准予执行', en: 'finally not to be enforced' }, end: true },
    allowed: { title: { zh: '准予执行', en: 'to be enforced' }, line: 4 },
    executed: { title: { zh: '执行完毕', en: 'enforced' }, line: 5, end: true },
    terminated: { title: { zh: '终结执行', en: 'enforcement ended' }, end: true },
    withdrawn: { title: { zh: '已撤回申请', en: 'withdrawn' }, end: true },
  },
  rows: [
    //  step                           from                          to                    by
    row(s.demandBeforeCourt,           'start',                      'demanded',           'officer'),
    row(s.hearBeforeCourt,             'demanded',                   'same',               'officer'),
    row(s.recheckBeforeCourt,          'demanded',                   'same',               'officer'),
    row(s.confirmPerformedBeforeCourt, 'demanded',                   'performed',          desk),
    row(s.applyToCourt,                'demanded',                   'applied',            'head'),
    row(s.recordAcceptance,            'applied',                    'accepted',           desk),
    row(s.recordRefusal,               'applied',                    'refused',            desk),
    row(s.recordRuling,                'accepted',                   'allowed',            desk),
    row(s.recordAdverseRuling,         'accepted',                   'disallowed',         desk),
    row(s.askHigherCourt,              'refused',                    'refusal-reviewed',   'head'),
    row(s.askHigherCourt,              'disallowed',                 'ruling-reviewed',    'head'),
    row(s.winCourtReview,              'refusal-reviewed',           'accepted',           desk),
    row(s.winCourtReview,              'ruling-reviewed',            'allowed',            desk),
    row(s.loseCourtReview,             'refusal-reviewed',           'refused-finally',    desk),
    row(s.loseCourtReview,             'ruling-reviewed',            'disallowed-finally', desk),
    row(s.letRefusalStand,             'refused',                    'refused-finally',    'head'),
    row(s.letRefusalStand,             'disallowed',                 'disallowed-finally', 'head'),
    row(s.withdrawCourtApplication,    ['applied', 'accepted', 'allowed'], 'withdrawn',    'head'),
    row(s.recordCourtExecution,        'allowed',                    'executed',           desk),
    row(s.recordCourtTermination,      'allowed',                    'terminated',         desk),
  ],
};
