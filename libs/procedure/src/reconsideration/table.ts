import { type Procedure, row } from '../kernel/procedure.js';
import { blankReconsideration } from './dossier.js';
import * as s from './steps/index.js';

const pending = ['replying', 'replied', 'suspended', 'mediating'];
const desk = ['officer', 'clerk'] as const;

/**
 * Reconsideration as the respondent sees it; the authority is the district government. R1–R7 of law.md 1.9.
 * @article ARL-2023/24
 */
// prettier-ignore
export const reconsideration: Procedure = {
  id: 'reconsideration@2024-01-01',
  kind: 'reconsideration',
  title: { zh: '行政复议', en: 'Reconsideration' },
  track: true,
  since: '2024-01-01',
  blank: blankReconsideration,
  stages: {
    filed: { title: { zh: '已提交申请', en: 'applied through us' } },
    forwarded: { title: { zh: '已转送', en: 'forwarded' } },
    replying: { title: { zh: '待答复', en: 'reply due' }, line: 1 },
    replied: { title: { zh: '已答复', en: 'replied' }, line: 2 },
    suspended: { title: { zh: '复议中止', en: 'suspended' } },
    mediating: { title: { zh: '调解中', en: 'in mediation' } },
    decided: { title: { zh: '已作出复议决定', en: 'decided' }, line: 3 },
    'letter-received': { title: { zh: '意见书待反馈', en: 'opinion letter to be answered' } },
    done: { title: { zh: '反馈办结', en: 'feedback done' }, line: 4, end: true },
  },
  rows: [
    //  step                      from                        to                 by
    row(s.receiveApplication,     'start',                    'filed',           desk),
    row(s.forwardApplication,     'filed',                    'forwarded',       desk),
    row(s.changeOwnDecision,      'filed',                    'decided',         'head'),
    row(s.receiveCopy,            ['start', 'forwarded'],     'replying',        desk),
    row(s.submitReply,            'replying',                 'replied',         'officer'),
    row(s.attendAuthorityHearing, ['replying', 'replied'],    'same',            desk),
    row(s.suspendReconsideration, 'replied',                  'suspended',       desk),
    row(s.resumeReconsideration,  'suspended',                'replied',         desk),
    row(s.startMediation,         'replied',                  'mediating',       desk),
    row(s.failMediation,          'mediating',                'replied',         desk),
    row(s.stopEnforcement,        pending,                    'same',            ['head', 'unit-head', ...desk]),
    row(s.resumeEnforcement,      pending,                    'same',            ['head', 'unit-head', ...desk]),
    row(s.receiveDecision,        ['forwarded', ...pending],  'decided',         desk),
    row(s.receiveOpinionLetter,   'decided',                  'letter-received', desk),
    row(s.reportOnOpinionLetter,  'letter-received',          'decided',         ['head', 'unit-head']),
    row(s.finishFeedback,         'decided',                  'done',            ['head', 'unit-head']),
  ],
};
