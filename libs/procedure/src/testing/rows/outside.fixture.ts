import type { CaseFile } from '../../kernel/file.js';
import { publication } from '../../publication/table.js';
import { summary } from '../../summary/table.js';
import { type Doing, after, doingsOf } from '../doing.fixture.js';
import { lightDraft } from '../inputs.fixture.js';
import { performing, r, reconsidered, replied, sentenced, suspected } from '../remedies.fixture.js';
import { type RuleRow, rulesOf } from '../rule-table.fixture.js';
import { fileAt, publishDecision, serve, ticketAfter } from '../walk.fixture.js';

const u = doingsOf(publication, 'publication/1');
const drafted = (file: CaseFile = performing()) => after(file, u('draft-publication'));
const cleared = (file?: CaseFile) => after(drafted(file), u('clear-publication'));
const annulled = (file?: CaseFile) => reconsidered({ outcome: 'annulled' }, file);
const finished = () => after(annulled(), r('finish-feedback', { input: { accountability: '已核查。' } }));
const lapsed = { on: '2026-03-19' };
const warned = (file: CaseFile) =>
  after(file, { step: 'draft-decision', on: '2026-03-23', input: { penalties: [{ kind: 'warning' }] } });

/** In the statement period of a file that decides a matter again, with the fine and the facts of the light draft. */
function again(redo: Doing['input']): CaseFile {
  const noticed = after(
    fileAt('investigating'),
    {
      step: 'link-redo',
      on: '2026-03-05',
      input: { facts: lightDraft.facts, penalties: lightDraft.penalties, ...redo },
    },
    { step: 'order-correction' },
    { step: 'add-evidence' },
    { step: 'verify-evidence' },
    { step: 'conclude-investigation', on: '2026-03-09' },
    { step: 'approve-notice', on: '2026-03-10' },
  );
  return after(serve(noticed, 'prior-notice', '2026-03-11'), { step: 'open-statement-period' });
}

const changed = { changedGrounds: '补充查明占道面积为五平方米，有勘验笔录。' };
const reasoned = (reasons: string) => () => fileAt('defence', { draft: { reasons } });

/** Where remedies and the police touch the decision of the main line. */
const outsideDecidingRows: readonly RuleRow[] = rulesOf('make-decision', () => fileAt('defence'), {
  holds: [
    ['no-fine-while-crime-transfer-open', 'nobody suspects a crime', lapsed],
    [
      'no-fine-while-crime-transfer-open',
      'a warning stands beside the transfer',
      { at: () => warned(suspected(fileAt('defence'), '2026-03-19')), on: '2026-03-24' },
    ],
    ['no-fine-after-a-court-fined', 'no court has fined', lapsed],
    [
      'no-fine-after-a-court-fined',
      'a warning after the court’s fine',
      { at: () => warned(sentenced('fined', fileAt('defence'), '2026-03-19')), on: '2026-03-24' },
    ],
    [
      'no-fine-after-a-court-fined',
      'not prosecuted',
      { at: () => sentenced('not-prosecuted', fileAt('defence'), '2026-03-19'), on: '2026-03-24' },
    ],
    ['not-the-same-again', 'decided for the first time', lapsed],
    ['not-the-same-again', 'annulled for procedure alone', { at: () => again({ ground: 'procedure' }), ...lapsed }],
    [
      'not-the-same-again',
      'a lower fine this time',
      { at: () => again({ penalties: [{ kind: 'fine', amountFen: 300_000 }] }), ...lapsed },
    ],
    [
      'not-the-same-again',
      'on new facts, which are named',
      { at: () => again({ facts: '当事人占道经营。' }), ...lapsed, input: changed },
    ],
    ['no-fifteen-day-remedy-printed', 'the text says nothing of remedies', lapsed],
    [
      'no-fifteen-day-remedy-printed',
      'fifteen days to pay are another matter',
      { at: reasoned('从轻处罚。十五日内缴纳罚款。'), ...lapsed },
    ],
  ],
  fails: [
    [
      'no-fine-while-crime-transfer-open',
      'a fine in the place of the transfer',
      { at: () => suspected(fileAt('defence'), '2026-03-19'), ...lapsed },
    ],
    [
      'no-fine-after-a-court-fined',
      'the court has fined (art. 35)',
      { at: () => sentenced('fined', fileAt('defence'), '2026-03-19'), ...lapsed },
    ],
    ['not-the-same-again', 'the same fine on the same facts', { at: () => again({}), ...lapsed }],
    ['not-the-same-again', 'the same facts, called new', { at: () => again({}), ...lapsed, input: changed }],
    [
      'not-the-same-again',
      'new facts that nobody names',
      { at: () => again({ facts: '当事人占道经营。' }), ...lapsed },
    ],
    [
      'no-fifteen-day-remedy-printed',
      'the limit of the old regulations',
      { at: reasoned('当事人可以在接到通知之日起十五日内申请复议。'), ...lapsed },
    ],
  ],
});

const told = () => ticketAfter('tell-and-hear');
const warning = { input: { penalty: { kind: 'warning' } } };
const corrected = (correction: string) => ({ input: { correction } });

/** Where they touch a ticket. */
const outsideTicketRows: readonly RuleRow[] = rulesOf(doingsOf(summary)('decide-on-the-spot'), told, {
  holds: [
    ['no-fine-while-crime-transfer-open', 'nobody suspects a crime'],
    [
      'no-fine-while-crime-transfer-open',
      'a warning stands beside it',
      { at: () => suspected(told(), '2026-03-02'), ...warning },
    ],
    ['no-fine-after-a-court-fined', 'no court has fined'],
    ['no-fifteen-day-remedy-printed', 'the form says nothing of fifteen days'],
  ],
  fails: [
    ['no-fine-while-crime-transfer-open', 'a fine in the place of it', { at: () => suspected(told(), '2026-03-02') }],
    ['no-fine-after-a-court-fined', 'the court has fined', { at: () => sentenced('fined', told(), '2026-03-02') }],
    [
      'no-fifteen-day-remedy-printed',
      'the limit of the old regulations',
      corrected('立即改正；不服的，十五日内申请复议。'),
    ],
  ],
});

const overdue = { on: '2026-05-18' };

/** Where they touch performance and closing: what fell is neither demanded nor owed. */
const outsidePerformingRows: readonly RuleRow[] = [
  ...rulesOf('demand-performance', performing, {
    holds: [
      ['decision-still-binds', 'nobody attacked it', { on: '2026-04-10' }],
      ['decision-still-binds', 'upheld', { at: reconsidered, ...overdue }],
    ],
    fails: [['decision-still-binds', 'annulled', { at: annulled, ...overdue }]],
  }),
  ...rulesOf('close-case', () => finished(), {
    holds: [['fine-settled', 'annulled: nothing is owed any more', { on: '2026-05-12', input: { ground: 'other' } }]],
    fails: [
      [
        'every-track-ended',
        'a remedy is pending',
        { at: () => replied(publishDecision(performing(), '2026-03-26')), on: '2026-04-13' },
      ],
    ],
  }),
];

/** Where they touch publication. */
const outsidePublicationRows: readonly RuleRow[] = [
  ...rulesOf(u('draft-publication'), performing, {
    holds: [
      ['decision-not-overturned', 'nobody attacked it'],
      ['decision-not-overturned', 'upheld', { at: reconsidered }],
    ],
    fails: [
      ['decision-not-overturned', 'annulled', { at: annulled }],
      [
        'no-crime-transfer-pending',
        'a suspected crime is being reported',
        { at: () => suspected(performing(), '2026-03-26') },
      ],
    ],
  }),
  ...rulesOf(u('publish'), cleared, {
    holds: [['decision-not-overturned', 'it stands', { on: '2026-03-26' }]],
    fails: [
      ['decision-not-overturned', 'annulled between clearing and publishing', { at: () => annulled(cleared()) }],
      [
        'no-crime-transfer-pending',
        'a crime was suspected after the clearing',
        { at: () => suspected(cleared(), '2026-03-26') },
      ],
    ],
  }),
  ...rulesOf(u('drop-publication'), () => annulled(drafted()), {
    holds: [
      ['case-not-archived', 'the file is not archived yet'],
      ['decision-was-overturned', 'the decision fell before it was public'],
    ],
    fails: [['decision-was-overturned', 'the decision stands', { at: () => drafted() }]],
  }),
];

/** All of them. */
export const outsideRows: readonly RuleRow[] = [
  ...outsideDecidingRows,
  ...outsideTicketRows,
  ...outsidePerformingRows,
  ...outsidePublicationRows,
];
