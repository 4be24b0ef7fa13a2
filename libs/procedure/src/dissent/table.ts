import { type Procedure, row } from '../kernel/procedure.js';
import * as s from './steps/index.js';

/**
 * Handlers and reviewers disagree: objection, second look, meeting, written ruling of the head. Whatever is ruled, a decision still
 * needs an approving opinion.
 * @article SC-118-2018/14
 */
// prettier-ignore
export const dissent: Procedure = {
  id: 'dissent@2021-07-15',
  kind: 'dissent',
  title: { zh: '审核分歧协调', en: 'Dissent over legal review' },
  track: true,
  since: '2021-07-15',
  blank: {},
  stages: {
    objected: { title: { zh: '已提出异议', en: 'objected' }, line: 1 },
    upheld: { title: { zh: '复看维持', en: 'upheld' }, line: 2 },
    unsettled: { title: { zh: '协调不成', en: 'unsettled' }, line: 3 },
    agreed: { title: { zh: '同意重新审核', en: 'reviewed anew by agreement' }, end: true },
    followed: { title: { zh: '按审核意见办理', en: 'opinion followed' }, line: 4, end: true },
    'sent-back': { title: { zh: '裁定重新审核', en: 'sent back by ruling' }, end: true },
  },
  rows: [
    //  step                from        to           by
    row(s.objectToReview,   'start',    'objected',  'officer'),
    row(s.upholdOpinion,    'objected', 'upheld',    'reviewer'),
    row(s.giveWay,          'objected', 'agreed',    'reviewer'),
    row(s.settleInMeeting,  'upheld',   'agreed',    ['unit-head', 'reviewer']),
    row(s.findNoAgreement,  'upheld',   'unsettled', ['unit-head', 'reviewer']),
    row(s.ruleForOpinion,   'unsettled', 'followed',  'head'),
    row(s.ruleForNewReview, 'unsettled', 'sent-back', 'head'),
  ],
};
