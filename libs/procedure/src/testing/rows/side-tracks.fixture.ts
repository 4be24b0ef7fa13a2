import type { CaseFile } from '../../kernel/file.js';
import { after } from '../doing.fixture.js';
import { challengedIn, recusedIn } from '../recusal.fixture.js';
import { type RuleRow, type Tabled, rulesOf } from '../rule-table.fixture.js';
import { disputed, objectedTo, onAmendment, onDissent, onRecusal, onVenue, sentBack } from '../side-tracks.fixture.js';
import { fileAt } from '../walk.fixture.js';
import { handlerRows } from './officers.fixture.js';
import { notArchivedRows, openTrackRows } from './shared.fixture.js';

type Situation = () => CaseFile;

const at =
  (stage: string): Situation =>
  () =>
    fileAt(stage);
const archived = at('archived');
const verified = () => after(fileAt('verifying'), { step: 'record-scene' });
const challenged = () => challengedIn(fileAt('investigating'), 'zhao');
const challengedHead = () => challengedIn(fileAt('investigating'), 'head');
const scheduled = () => after(fileAt('hearing'), { step: 'schedule-hearing', on: '2026-03-16' });
const reported = () => after(disputed(), onVenue('report-to-superior'));
const settled = (step: string) => () => after(disputed(), { step: 'record-scene' }, onVenue(step));

/** Recusal on request: OFF-07 and HEA-10 of law.md. */
const recusalRows: readonly RuleRow[] = [
  ...notArchivedRows(onRecusal('request-recusal'), at('investigating'), archived),
  ...rulesOf(onRecusal('request-recusal'), at('investigating'), {
    holds: [['recusal-of-a-member-of-the-office', 'the party asks that an officer stand aside (art. 43)']],
    fails: [
      ['recusal-of-a-member-of-the-office', 'nobody of the office has that id', { input: { person: 'nobody' } }],
      [
        'recusal-of-a-member-of-the-office',
        'the same person is not challenged twice',
        { at: challenged, track: 'recusal/2' },
      ],
    ],
  }),
  ...['grant-recusal', 'refuse-recusal'].flatMap((step) => [
    ...openTrackRows(onRecusal(step), challenged),
    ...rulesOf(onRecusal(step), challenged, {
      holds: [['recusal-decided-by-another-head', 'the head decides']],
      fails: [['recusal-decided-by-another-head', 'a head who is challenged does not decide', { at: challengedHead }]],
    }),
  ]),
  ...rulesOf(onRecusal('grant-recusal'), challenged, {
    holds: [
      ['replaced-by-somebody-else', 'nobody needs to take over'],
      ['replaced-by-somebody-else', 'another officer takes over', { input: { replacement: 'zhou' } }],
    ],
    fails: [['replaced-by-somebody-else', 'the challenged person as successor', { input: { replacement: 'zhao' } }]],
  }),
  ...rulesOf('resume-investigation', at('suspended'), {
    holds: [
      [
        'actor-handles-the-case',
        'the investigation goes on while the request is open',
        { at: () => challengedIn(fileAt('suspended'), 'li') },
      ],
    ],
    fails: [
      [
        'actor-handles-the-case',
        'a handler who had to stand aside handles no more',
        { at: () => recusedIn(fileAt('suspended'), 'li') },
      ],
    ],
  }),
  ...rulesOf('schedule-hearing', at('hearing'), {
    holds: [['presider-named-not-recused', 'a presider whom nobody challenged', { on: '2026-03-16' }]],
    fails: [
      [
        'presider-named-not-recused',
        'a presider who had to stand aside',
        { at: () => recusedIn(fileAt('hearing'), 'presider'), on: '2026-03-16' },
      ],
    ],
  }),
  ...rulesOf('hold-hearing', scheduled, {
    holds: [
      ['presider-not-recused', 'the presider who was named', { on: '2026-03-27' }],
      ['hearing-free-of-charge', 'nothing is charged', { on: '2026-03-27' }],
    ],
    fails: [
      [
        'presider-not-recused',
        'a presider who had to stand aside since',
        { at: () => recusedIn(scheduled(), 'presider'), on: '2026-03-27' },
      ],
      ['hearing-free-of-charge', 'one yuan for the room (art. 63)', { on: '2026-03-27', input: { chargedFen: 100 } }],
    ],
  }),
];

const settling = (steps: readonly string[], from: Situation): RuleRow[] =>
  steps.flatMap((step) => openTrackRows(onVenue(step), from));

/** Jurisdiction: SUB-07 of law.md. */
const venueRows: readonly RuleRow[] = [
  ...notArchivedRows(onVenue('dispute-jurisdiction'), at('verifying'), archived),
  ...rulesOf(onVenue('dispute-jurisdiction'), at('verifying'), {
    holds: [['one-dispute-over-jurisdiction-at-a-time', 'the first dispute']],
    fails: [
      [
        'one-dispute-over-jurisdiction-at-a-time',
        'another one while the first is open',
        { at: disputed, track: 'venue/2' },
      ],
    ],
  }),
  ...settling(['agree-on-us', 'agree-on-them', 'report-to-superior'], disputed),
  ...settling(['be-assigned', 'be-passed-over'], reported),
  ...rulesOf('request-filing', verified, {
    holds: [
      ['act-took-place-in-our-area', 'in our streets (art. 22)'],
      ['no-other-agency-filed-first', 'nobody else filed'],
      ['no-dispute-over-jurisdiction-open-or-lost', 'nobody disputes it'],
      ['no-dispute-over-jurisdiction-open-or-lost', 'settled by negotiation for us', { at: settled('agree-on-us') }],
    ],
    fails: [
      ['act-took-place-in-our-area', 'beyond the border of the area', { input: { outsideOurArea: true } }],
      [
        'no-other-agency-filed-first',
        'the first to file handles the case (art. 25)',
        { input: { filedElsewhereFirst: true } },
      ],
      [
        'no-dispute-over-jurisdiction-open-or-lost',
        'while it is negotiated',
        { at: () => after(disputed(), { step: 'record-scene' }) },
      ],
      ['no-dispute-over-jurisdiction-open-or-lost', 'settled for the other agency', { at: settled('agree-on-them') }],
    ],
  }),
];

const met = (step: string): RuleRow[] => [
  ...openTrackRows(onDissent(step), () => objectedTo('uphold-opinion')),
  ...rulesOf(onDissent(step), () => objectedTo('uphold-opinion'), {
    holds: [['handlers-and-reviewers-met', 'a handler and the reviewer']],
    fails: [
      [
        'handlers-and-reviewers-met',
        'the handlers among themselves',
        { input: { attendees: ['li', 'zhao', 'unit-head'] } },
      ],
      [
        'handlers-and-reviewers-met',
        'the reviewer without a handler',
        { input: { attendees: ['reviewer', 'unit-head'] } },
      ],
    ],
  }),
];

const unsettled = () => objectedTo('uphold-opinion', 'find-no-agreement');
const reviewedByHead = () =>
  after(
    fileAt('in-review'),
    { step: 'return-for-correction', on: '2026-03-20', by: 'reviewing-head' },
    onDissent('object-to-review'),
    onDissent('uphold-opinion'),
    onDissent('find-no-agreement', { input: { attendees: ['li', 'reviewing-head'] } }),
  );
const ruled = (step: string): RuleRow[] => [
  ...openTrackRows(onDissent(step), unsettled),
  ...rulesOf(onDissent(step), unsettled, {
    holds: [['ruled-by-a-head-who-took-no-side', 'the head of the office']],
    fails: [
      ['ruled-by-a-head-who-took-no-side', 'a head who gave the opinion', { at: reviewedByHead, by: 'reviewing-head' }],
    ],
  }),
];

/** Dissent over legal review: REV-10 of law.md. */
const dissentRows: readonly RuleRow[] = [
  ...notArchivedRows(onDissent('object-to-review'), sentBack, archived),
  ...handlerRows(onDissent('object-to-review'), sentBack),
  ...rulesOf(onDissent('object-to-review'), sentBack, {
    holds: [['review-did-not-approve', 'the reviewers advised corrections']],
    fails: [
      ['review-did-not-approve', 'nothing to object to after an approval', { at: at('reviewed'), input: { pass: 1 } }],
      ['review-did-not-approve', 'no review yet', { at: at('defence'), input: { pass: 1 } }],
      ['review-did-not-approve', 'objected to already', { at: () => objectedTo('uphold-opinion'), track: 'dissent/2' }],
    ],
  }),
  ...['uphold-opinion', 'give-way'].flatMap((step) => openTrackRows(onDissent(step), () => objectedTo())),
  ...met('settle-in-meeting'),
  ...met('find-no-agreement'),
  ...ruled('rule-for-opinion'),
  ...ruled('rule-for-new-review'),
  ...rulesOf('submit-for-legal-review', sentBack, {
    holds: [
      [
        'acted-on-review-opinion',
        'the reviewers gave way: the same draft is read anew (REV-10)',
        { at: () => objectedTo('give-way') },
      ],
      [
        'acted-on-review-opinion',
        'the head ruled that the same draft be read anew',
        { at: () => objectedTo('uphold-opinion', 'find-no-agreement', 'rule-for-new-review') },
      ],
    ],
    fails: [
      [
        'acted-on-review-opinion',
        'the head ruled that the opinion be followed',
        { at: () => objectedTo('uphold-opinion', 'find-no-agreement', 'rule-for-opinion') },
      ],
    ],
  }),
  ...rulesOf('make-decision', sentBack, {
    holds: [],
    fails: [
      [
        'legal-review-approves-current-draft',
        'the ruling of the head takes no approval’s place',
        {
          at: () => objectedTo('uphold-opinion', 'find-no-agreement', 'rule-for-new-review'),
          on: '2026-03-24',
        },
      ],
    ],
  }),
];

const mending = (step: string): RuleRow[] => {
  const doing: Tabled = onAmendment(step);
  return [
    ...notArchivedRows(doing, at('performing'), archived),
    ...rulesOf(doing, at('performing'), {
      holds: [
        ['decision-issued-to-be-mended', 'the decision was issued'],
        ['decision-not-altered-at-will', 'a slip of the pen'],
      ],
      fails: [
        ['decision-issued-to-be-mended', 'a draft is changed, not mended', { at: at('defence') }],
        [
          'decision-not-altered-at-will',
          'another amount needs another decision (擅自变更)',
          { input: { substanceKept: false } },
        ],
      ],
    }),
  ];
};

/** Recusal, jurisdiction, dissent over review, and papers that mend a decision. */
export const sideTrackRows: readonly RuleRow[] = [
  ...recusalRows,
  ...venueRows,
  ...dissentRows,
  ...mending('supplement-decision'),
  ...mending('rectify-decision'),
];
