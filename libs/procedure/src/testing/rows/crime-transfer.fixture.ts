import { after } from '../doing.fixture.js';
import { seized } from '../holding.fixture.js';
import { office } from '../office.fixture.js';
import { approvedTransfer, atPolice, c, policeAccepted, policeRefused, suspected } from '../remedies.fixture.js';
import { type RuleRow, rulesOf } from '../rule-table.fixture.js';
import { fileAt } from '../walk.fixture.js';

const investigating = () => fileAt('investigating');
const sealedAndApproved = () => after(seized(), c('report-suspected-crime'), c('approve-crime-transfer'));
const along = { sealedThings: ['灶台一组'] };

/** A suspected crime on its way to the police: TRN-03 to TRN-07 of law.md. */
export const crimeTransferRows: readonly RuleRow[] = [
  ...rulesOf(c('report-suspected-crime'), investigating, {
    holds: [
      ['team-of-two-officers', 'two officers'],
      ['certificates-valid-that-day', 'both valid'],
      ['no-auxiliary-as-officer', 'officers only'],
      ['reported-to-principal-head', 'every head counts where the office names none'],
      ['reported-to-principal-head', 'the one the office names', { office: office({ principalHead: 'head' }) }],
    ],
    fails: [
      ['team-of-two-officers', 'one officer named twice', { input: { officers: ['li', 'li'] } }],
      ['certificates-valid-that-day', 'one has expired', { input: { officers: ['li', 'zhao', 'expired'] } }],
      ['no-auxiliary-as-officer', 'an auxiliary in the team', { input: { officers: ['li', 'zhao', 'auxiliary'] } }],
      ['reported-to-principal-head', 'a deputy', { office: office({ principalHead: 'field-head' }) }],
      ['reported-to-principal-head', 'no head at all', { input: { reportTo: 'unit-head' } }],
    ],
  }),
  ...['approve-crime-transfer', 'refuse-crime-transfer'].flatMap((step) =>
    rulesOf(c(step), suspected, {
      holds: [
        ['decided-by-the-principal-head', 'the one who got the report'],
        ['transfer-decided-within-three-days', 'on the third day', { on: '2026-03-08' }],
      ],
      fails: [
        ['decided-by-the-principal-head', 'another head', { by: 'reviewing-head' }],
        ['transfer-decided-within-three-days', 'on the fourth', { on: '2026-03-09' }],
      ],
    }),
  ),
  ...rulesOf(c('hand-to-police'), approvedTransfer, {
    holds: [
      ['five-papers-complete', 'all five, a missing one said not to exist'],
      ['sent-within-twenty-four-hours', 'the day after', { on: '2026-03-06' }],
      ['sealed-things-listed-for-the-police', 'nothing is sealed'],
      ['party-told-of-sealed-things', 'nothing is sealed'],
      [
        'sealed-things-listed-for-the-police',
        'on the list',
        { at: sealedAndApproved, input: { ...along, partyTold: true } },
      ],
      [
        'party-told-of-sealed-things',
        'told in writing',
        { at: sealedAndApproved, input: { ...along, partyTold: true } },
      ],
    ],
    fails: [
      ['five-papers-complete', 'no list of things', { input: { things: ' ' } }],
      ['sent-within-twenty-four-hours', 'two days after', { on: '2026-03-07' }],
      [
        'sealed-things-listed-for-the-police',
        'seized and left behind',
        { at: sealedAndApproved, input: { partyTold: true } },
      ],
      ['party-told-of-sealed-things', 'the party knows nothing of it', { at: sealedAndApproved, input: along }],
    ],
  }),
  ...['record-police-acceptance', 'record-police-refusal'].flatMap((step) =>
    rulesOf(c(step), atPolice, {
      holds: [['days-in-order-and-not-ahead', 'came today']],
      fails: [['days-in-order-and-not-ahead', 'comes tomorrow', { input: { receivedOn: '2026-03-06' } }]],
    }),
  ),
  ...rulesOf(c('object-to-police-refusal'), policeRefused, {
    holds: [['objected-within-three-days', 'on the third day', { on: '2026-03-08' }]],
    fails: [['objected-within-three-days', 'on the fourth', { on: '2026-03-09' }]],
  }),
  ...rulesOf(c('hand-over-things'), policeAccepted, {
    holds: [['things-handed-over-within-three-days', 'on the third day', { on: '2026-03-08' }]],
    fails: [['things-handed-over-within-three-days', 'on the fourth', { on: '2026-03-09' }]],
  }),
  ...rulesOf('take-back-case', () => after(policeRefused(fileAt('transfer-advised')), c('accept-police-refusal')), {
    holds: [['crime-transfer-over', 'the police did not take it']],
    fails: [
      ['crime-transfer-over', 'nobody has sent it yet', { at: () => fileAt('transfer-advised') }],
      ['crime-transfer-over', 'it is with the police', { at: () => atPolice(fileAt('transfer-advised')) }],
    ],
  }),
];
