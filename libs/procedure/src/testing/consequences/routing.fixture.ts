import { type ConsequenceRow, arisingOf } from '../consequence-table.fixture.js';
import { after } from '../doing.fixture.js';
import { BUILDING, office } from '../office.fixture.js';
import { fileAt } from '../walk.fixture.js';

const drafted = (draft: object) => () => fileAt('concluded', { draft: { ...draft } });
const plain = drafted({});
const fine = (amountFen: number) => ({ penalties: [{ kind: 'fine', amountFen }] });

/** What each of the four layers sends to legal review: law.md 4.1. */
export const routingConsequenceRows: readonly ConsequenceRow[] = [
  ...arisingOf('review-due-by-statute', {
    arises: [
      ['major public interest', drafted({ publicInterest: true })],
      ['several legal relations', drafted({ severalLegalRelations: true })],
      ['a hearing was held', () => fileAt('heard')],
      ['a law names the case', drafted({ listed: ['named-by-law'] })],
    ],
    absent: [
      ['a plain case', plain],
      ['there is no draft yet', () => fileAt('investigating')],
      [
        'the decision is made',
        () =>
          after(fileAt('deliberated', { draft: { severalLegalRelations: true } }), {
            step: 'make-decision',
            on: '2026-03-24',
          }),
      ],
    ],
  }),
  ...arisingOf('review-due-by-national-guidance', {
    arises: [['a social risk', drafted({ socialRisk: true })]],
    absent: [['a plain case', plain]],
  }),
  ...arisingOf('review-due-by-tianjin-provision', {
    arises: [
      ['a fine that reaches the hearing amount', drafted(fine(500_000))],
      ['an order to stop business', drafted({ penalties: [{ kind: 'stop-business' }] })],
    ],
    absent: [['a fen below the hearing amount', drafted(fine(499_999))]],
  }),
  ...arisingOf('review-due-by-own-list', {
    arises: [
      ['a matter of the list', () => fileAt('concluded', { lead: { matter: BUILDING } })],
      ['a demolition order', drafted({ penalties: [{ kind: 'demolition-order' }] })],
      ['a suspected crime', drafted({ listed: ['suspected-crime'] })],
      ['an office that reviews every case', plain, { office: office({ reviewAlways: true }) }],
    ],
    absent: [['a plain case', plain]],
  }),
];
