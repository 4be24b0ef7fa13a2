import { fieldOfficerRows } from './officers.fixture.js';
import { openTrackRows } from './shared.fixture.js';
import { rulesOf } from '../rule-table.fixture.js';
import type { CaseFile } from '../../kernel/file.js';
import { after } from '../doing.fixture.js';
import { cleared, preserved, s, seized, siteSealed } from '../holding.fixture.js';
import { FUMES } from '../office.fixture.js';
import { type RuleRow } from '../rule-table.fixture.js';
import { fileAt } from '../walk.fixture.js';
import { approvedGap, explained, gone, releasing, returned } from './sealing-situations.fixture.js';

/** How a seizure ends: released and returned, and what it keeps from ending on the main line. */
export const sealingExitRows: readonly RuleRow[] = [
  ...openTrackRows(s('order-release'), seized),
  ...rulesOf(s('order-release'), seized, {
    holds: [
      ['ground-of-release-exists-or-described', 'described by people'],
      [
        'ground-of-release-exists-or-described',
        'the thirty days are over',
        { on: '2026-04-03', input: { ground: 'term-over', note: '期满' } },
      ],
      [
        'ground-of-release-exists-or-described',
        'no breach was found',
        { at: () => cleared(seized()), input: { ground: 'no-offence', note: '无违法' } },
      ],
      [
        'ground-of-release-exists-or-described',
        'found unrelated and noted',
        {
          at: () => after(seized(), s('note-release-ground')),
          input: { ground: 'unrelated', note: '见记录' },
        },
      ],
    ],
    fails: [
      [
        'ground-of-release-exists-or-described',
        'the term still runs',
        { on: '2026-04-02', input: { ground: 'term-over', note: '期满' } },
      ],
    ],
  }),
  ...openTrackRows(s('return-sealed'), releasing),
  ...fieldOfficerRows(s('return-sealed'), releasing),
  ...rulesOf(s('return-sealed'), releasing, {
    holds: [['everything-returned', 'all of it']],
    fails: [['everything-returned', 'one piece is missing', { input: { allReturned: false } }]],
  }),
  ...rulesOf('terminate-investigation', () => returned(seized()), {
    holds: [['held-things-released', 'the things went back']],
    fails: [
      ['held-things-released', 'things are still seized', { at: seized }],
      ['held-things-released', 'evidence is still preserved', { at: preserved }],
      ['held-things-released', 'the site is still sealed', { at: siteSealed }],
    ],
  }),
  ...rulesOf('transfer-case', () => fileAt('verifying'), {
    holds: [
      ['sealed-things-go-along', 'nothing was sealed'],
      ['sealed-things-go-along', 'handed over first', { at: () => after(lead(), s('hand-sealed-to-police')) }],
    ],
    fails: [['sealed-things-go-along', 'the things stay here', { at: () => lead() }]],
  }),
  ...rulesOf('close-case', () => gone(seized()), {
    holds: [
      ['every-track-ended', 'the seized things went back'],
      ['measure-recorded-throughout', 'the seizure and the return were filmed'],
      ['measure-recorded-throughout', 'the head approved the gap', { at: () => gone(approvedGap(explained())) }],
    ],
    fails: [
      ['every-track-ended', 'no penalty, and the things are still here', { at: () => cleared(seized()) }],
      ['measure-recorded-throughout', 'no head approved the gap', { at: () => gone(explained()) }],
    ],
  }),
];

/** Things seized while the lead is still being checked. */
function lead(): CaseFile {
  return after(
    fileAt('verifying', { lead: { matter: FUMES } }),
    s('request-sealing'),
    s('approve-sealing'),
    s('implement-sealing'),
  );
}
