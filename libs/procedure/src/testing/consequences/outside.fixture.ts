import { type ConsequenceRow, arisingOf } from '../consequence-table.fixture.js';
import { after } from '../doing.fixture.js';
import {
  approvedTransfer,
  atPolice,
  attended,
  c,
  copied,
  decidedMajor,
  final,
  judged,
  judgedAgain,
  l,
  performing,
  policeAccepted,
  policeRefused,
  r,
  reconsidered,
  replied,
  scheduled,
  sentenced,
  sued,
  suspected,
  ticket,
  v,
} from '../remedies.fixture.js';
import { fileAt } from '../walk.fixture.js';

const simplified = () => copied(performing(), { form: 'simplified' });
const filed = () => after(ticket(), r('receive-application'));
const lettered = () => after(reconsidered(), r('receive-opinion-letter'));
const alone = () =>
  after(scheduled(), l('record-staff-only', { on: '2026-05-18', reasons: { 'REM-08': '负责人另有会议。' } }));
const paper = () => after(performing(), v('receive-supervision-paper', { input: { dueOn: '2026-04-30' } }));
const dispute = () => after(performing(), v('ask-coordination'));
const asked = () => after(performing(), v('ask-for-file'));
const concurrent = (stage: string, filedOn?: string) =>
  after(fileAt(stage), { step: 'record-concurrent-agency', input: filedOn ? { filedOn } : {} });

/** What follows by itself in a reconsideration and in a suit. */
const remedyTracks: readonly ConsequenceRow[] = [
  ...arisingOf('application-forwarded-in-five-working-days', {
    arises: [['handed to us on Monday 2 March', filed, { due: '2026-03-09' }]],
    absent: [
      ['forwarded', () => after(filed(), r('forward-application'))],
      ['we took the ticket back ourselves', () => after(filed(), r('change-own-decision'))],
    ],
  }),
  ...arisingOf('reply-in-ten-working-days', {
    arises: [['the copy came on 1 April, before Qingming', copied, { due: '2026-04-16' }]],
    absent: [
      ['replied', replied],
      ['simplified', simplified],
    ],
  }),
  ...arisingOf('reply-in-five-working-days', {
    arises: [['the copy came on 1 April, before Qingming', simplified, { due: '2026-04-09' }]],
    absent: [['in the ordinary form', copied]],
  }),
  ...arisingOf('silence-counts-as-no-evidence', {
    arises: [
      ['the day after the tenth working day', copied, { on: '2026-04-17' }],
      ['decided without a reply', () => after(copied(), r('receive-decision', { on: '2026-04-10' }))],
    ],
    absent: [
      ['on the tenth working day', copied, { on: '2026-04-16' }],
      ['replied in time', reconsidered],
    ],
  }),
  ...arisingOf('opinion-letter-answered-in-sixty-days', {
    arises: [['the letter came on 11 May', lettered, { due: '2026-07-10' }]],
    absent: [['reported', () => after(lettered(), r('report-on-opinion-letter'))]],
  }),
  ...arisingOf('evidence-filed-in-fifteen-days', {
    arises: [['the statement came on 6 May', sued, { due: '2026-05-21' }]],
    absent: [['filed', attended]],
  }),
  ...arisingOf('head-called-to-court', {
    arises: [['a session is set', scheduled]],
    absent: [['it was held', attended]],
  }),
  ...arisingOf('attendance-counted-by-instance', {
    arises: [['the head came', attended]],
    absent: [['the session lies ahead', scheduled]],
  }),
  ...arisingOf('unexcused-absence-risks-suggestion', {
    arises: [['staff came alone', alone]],
    absent: [
      ['the head came', attended],
      ['the head was excused', () => after(scheduled(), l('record-head-excused', { on: '2026-05-18' }))],
    ],
  }),
  ...arisingOf('period-to-appeal-runs', {
    arises: [
      ['the judgment came on 1 June', judged, { due: '2026-06-16' }],
      ['a ruling came on 1 June', () => judged({ form: 'ruling' }), { due: '2026-06-11' }],
    ],
    absent: [
      ['no appeal lies against the second instance', judgedAgain],
      ['final', final],
    ],
  }),
  ...arisingOf('judgment-is-final', {
    arises: [
      ['the day after the time to appeal', judged, { on: '2026-06-17' }],
      ['judged in second instance', judgedAgain],
    ],
    absent: [
      ['on the last day to appeal', judged, { on: '2026-06-16' }],
      ['entered', final],
    ],
  }),
];

/** What follows by itself from a suspected crime and where two agencies deal with one act. */
const otherBodies: readonly ConsequenceRow[] = [
  ...arisingOf('crime-transfer-decided-in-three-days', {
    arises: [['reported on 5 March', suspected, { due: '2026-03-08' }]],
    absent: [['decided', approvedTransfer]],
  }),
  ...arisingOf('crime-transferred-in-twenty-four-hours', {
    arises: [['approved on 5 March', approvedTransfer, { due: '2026-03-06' }]],
    absent: [['at the police', atPolice]],
  }),
  ...arisingOf('police-answer-in-three-days', {
    arises: [['handed over on 5 March', atPolice, { due: '2026-03-08' }]],
    absent: [['answered', policeAccepted]],
  }),
  ...arisingOf('refusal-objected-to-in-three-days', {
    arises: [['refused on 5 March', policeRefused, { due: '2026-03-08' }]],
    absent: [['objected', () => after(policeRefused(), c('object-to-police-refusal'))]],
  }),
  ...arisingOf('things-follow-in-three-days', {
    arises: [['taken on 5 March', policeAccepted, { due: '2026-03-08' }]],
    absent: [['handed over', () => after(policeAccepted(), c('hand-over-things'))]],
  }),
  ...arisingOf('earlier-fine-set-off', {
    arises: [['fined by the office before, and by the court', () => sentenced('fined', performing(), '2026-04-01')]],
    absent: [
      ['the office has not fined', () => sentenced('fined')],
      ['not prosecuted', () => sentenced('not-prosecuted', performing(), '2026-04-01')],
    ],
  }),
  ...arisingOf('first-agency-to-file-handles', {
    arises: [
      ['they filed, we have not', () => concurrent('verifying', '2026-03-02')],
      ['they filed the day before us', () => concurrent('investigating', '2026-03-03')],
    ],
    absent: [
      ['we filed first', () => concurrent('investigating', '2026-03-05')],
      ['nobody else deals with it', () => fileAt('investigating')],
      ['the case went to them', () => after(concurrent('lead', '2026-03-02'), { step: 'transfer-case' })],
    ],
  }),
  ...arisingOf('other-agency-told-of-our-filing', {
    arises: [
      ['they filed the day after us', () => concurrent('investigating', '2026-03-05')],
      ['they have not filed', () => concurrent('investigating')],
    ],
    absent: [
      ['they filed first', () => concurrent('investigating', '2026-03-03')],
      ['nobody else deals with it', () => fileAt('investigating')],
    ],
  }),
];

/** What follows by itself from supervision. */
const supervised: readonly ConsequenceRow[] = [
  ...arisingOf('supervision-paper-answered-by-its-day', {
    arises: [['due on 30 April', paper, { due: '2026-04-30' }]],
    absent: [['reported', () => after(paper(), v('report-correction'))]],
  }),
  ...arisingOf('unheeded-paper-goes-to-government', {
    arises: [['the day after', paper, { on: '2026-05-01' }]],
    absent: [
      ['on the day named', paper, { on: '2026-04-30' }],
      ['the government has decided', () => after(paper(), v('record-government-decision')), { on: '2026-05-01' }],
    ],
  }),
  ...arisingOf('file-exported-for-supervisor', {
    arises: [['a supervisor asks', asked]],
    absent: [['handed over', () => after(asked(), v('hand-over-export'))]],
  }),
  ...arisingOf('dispute-over-power-coordinated', {
    arises: [['coordination was asked for', dispute]],
    absent: [['settled', () => after(dispute(), v('settle-dispute'))]],
  }),
  ...arisingOf('unresolved-dispute-decided-by-government', {
    arises: [['coordination failed', () => after(dispute(), v('refer-to-government'))]],
    absent: [['in coordination', dispute]],
  }),
  ...arisingOf('major-decision-filed-in-ten-days', {
    arises: [['decided on 24 March at the hearing amount', decidedMajor, { due: '2026-04-03' }]],
    absent: [
      ['a small fine', performing],
      ['filed', () => after(decidedMajor(), v('file-major-decision'))],
    ],
  }),
];

/** Consequences on the tracks of other authorities. */
export const outsideConsequenceRows: readonly ConsequenceRow[] = [...remedyTracks, ...otherBodies, ...supervised];
