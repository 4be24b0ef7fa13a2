import { type Procedure, row } from '../kernel/procedure.js';
import { addRecording, explainGap } from '../recording/steps.js';
import * as s from './steps/index.js';

const pleading = ['defence', 'rechecked', 'heard'];
const reviewable = [...pleading, 'reviewed', 'deliberated'];
const investigated = ['concluded', 'noticed', ...reviewable];
const open = [
  'lead', 'verifying', 'filing', 'investigating', 'suspended', 'pre-reviewing', 'hearing', 'in-review',
  'decided', 'served', 'performing', 'enforcing', 'no-penalty', 'terminated', 'closed', ...investigated,
];

/**
 * Ordinary procedure of the Administrative Penalty Law. Order of rows = order of the statute; N1–N27 of law.md 1.1.
 * @article APL-2021/54
 */
// prettier-ignore
export const ordinary: Procedure = {
  id: 'ordinary@2021-07-15',
  kind: 'ordinary',
  title: { zh: '普通程序', en: 'Ordinary procedure' },
  track: false,
  since: '2021-07-15',
  stages: {
    lead: { title: { zh: '线索登记', en: 'lead' }, line: 1 },
    verifying: { title: { zh: '核查', en: 'verifying' } },
    filing: { title: { zh: '立案审批', en: 'filing' }, line: 2 },
    investigating: { title: { zh: '调查取证', en: 'investigating' }, line: 3 },
    suspended: { title: { zh: '中止调查', en: 'suspended' } },
    concluded: { title: { zh: '调查终结', en: 'concluded' } },
    'pre-reviewing': { title: { zh: '告知前预审', en: 'early review' } },
    noticed: { title: { zh: '事先告知', en: 'noticed' }, line: 4 },
    defence: { title: { zh: '陈述申辩期', en: 'statement period' } },
    hearing: { title: { zh: '听证', en: 'hearing' } },
    heard: { title: { zh: '听证结束', en: 'heard' } },
    rechecked: { title: { zh: '复核完毕', en: 're-checked' } },
    'in-review': { title: { zh: '法制审核', en: 'legal review' }, line: 5 },
    reviewed: { title: { zh: '审核同意', en: 'reviewed' } },
    'transfer-advised': { title: { zh: '审核建议移送', en: 'transfer advised' } },
    deliberated: { title: { zh: '集体讨论', en: 'deliberated' } },
    decided: { title: { zh: '处罚决定', en: 'decided' }, line: 6 },
    served: { title: { zh: '送达', en: 'served' }, line: 7 },
    performing: { title: { zh: '履行', en: 'performing' }, line: 8 },
    enforcing: { title: { zh: '强制执行', en: 'enforcing' } },
    closed: { title: { zh: '结案', en: 'closed' }, line: 9 },
    archived: { title: { zh: '归档', en: 'archived' }, line: 10, end: true },
    'not-filed': { title: { zh: '不予立案', en: 'not filed' }, end: true },
    transferred: { title: { zh: '移送', en: 'transferred' }, end: true },
    'no-penalty': { title: { zh: '不予处罚', en: 'no penalty' } },
    terminated: { title: { zh: '终止调查', en: 'terminated' } },
  },
  rows: [
    //  step                     from                           to                 by
    row(s.registerLead,          'start',                       'lead',            ['officer', 'clerk']),
    row(s.assignLead,            'lead',                        'verifying',       'unit-head'),
    row(s.requestFiling,         'verifying',                   'filing',          'officer'),
    row(s.refuseFiling,          ['verifying', 'filing'],       'not-filed',       'head'),
    row(s.transferCase,          ['lead', 'verifying', 'transfer-advised'], 'transferred', 'head'),
    row(s.approveFiling,         'filing',                      'investigating',   'head'),
    row(s.returnFiling,          'filing',                      'verifying',       'head'),
    row(s.suspendInvestigation,  'investigating',               'suspended',       'head'),
    row(s.resumeInvestigation,   'suspended',                   'investigating',   'officer'),
    row(s.recordScene,           ['verifying', 'investigating'], 'same',           'officer'),
    row(s.addEvidence,           ['verifying', 'investigating'], 'same',           'officer'),
    row(s.questionParty,         'investigating',               'same',            'officer'),
    row(s.verifyEvidence,        'investigating',               'same',            'officer'),
    row(s.excludeEvidence,       'investigating',               'same',            ['unit-head', 'officer']),
    row(s.orderCorrection,       ['verifying', 'investigating'], 'same',           'officer'),
    row(s.reinspect,             ['investigating', 'performing'], 'same',          'officer'),
    row(s.concludeInvestigation, 'investigating',               'concluded',       'officer'),
    row(s.submitForPreReview,    'concluded',                   'pre-reviewing',   'officer'),
    row(s.passPreReview,         'pre-reviewing',               'concluded',       'reviewer'),
    row(s.returnFromPreReview,   'pre-reviewing',               'investigating',   'reviewer'),
    row(s.approveNotice,         'concluded',                   'noticed',         'head'),
    row(s.openStatementPeriod,   'noticed',                     'defence',         'system'),
    row(s.recordStatement,       'defence',                     'same',            'officer'),
    row(s.recordWaiver,          'defence',                     'same',            'officer'),
    row(s.requestHearing,        ['defence', 'rechecked'],      'hearing',         'officer'),
    row(s.scheduleHearing,       'hearing',                     'same',            ['unit-head', 'presider', 'clerk']),
    row(s.withdrawHearing,       'hearing',                     'defence',         'officer'),
    row(s.holdHearing,           'hearing',                     'heard',           'presider'),
    row(s.recheckStatement,      ['defence', 'heard'],          'rechecked',       'officer'),
    row(s.renewNotice,           ['rechecked', 'heard'],        'noticed',         'head'),
    row(s.draftDecision,         reviewable,                    'same',            'officer'),
    row(s.submitForLegalReview,  reviewable,                    'in-review',       'officer'),
    row(s.passLegalReview,       'in-review',                   'reviewed',        'reviewer'),
    row(s.returnForInvestigation, 'in-review',                  'investigating',   'reviewer'),
    row(s.returnForCorrection,   'in-review',                   'rechecked',       'reviewer'),
    row(s.adviseTransfer,        'in-review',                   'transfer-advised', 'reviewer'),
    row(s.deliberate,            'reviewed',                    'deliberated',     'head'),
    row(s.makeDecision,          investigated,                   'decided',         'head'),
    row(s.decideNoPenalty,       investigated,                  'no-penalty',      'head'),
    row(s.terminateInvestigation, ['investigating', 'suspended', 'concluded'], 'terminated', 'head'),
    row(s.confirmDecisionServed, 'decided',                     'served',          'system'),
    row(s.startPerformance,      'served',                      'performing',      'system'),
    row(s.demandPerformance,     'performing',                  'enforcing',       'officer'),
    row(s.closeCase,             ['performing', 'enforcing', 'no-penalty', 'terminated'], 'closed', 'head'),
    row(addRecording,            open,                          'same',            'officer'),
    row(explainGap,              open,                          'same',            ['officer', 'presider', 'publisher']),
    row(s.archiveCase,           'closed',                      'archived',        'archivist'),
  ],
};
