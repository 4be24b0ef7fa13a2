import { blankFile } from '../../kernel/file.js';
import { inspection } from '../../inspection/table.js';
import { after, doingsOf } from '../doing.fixture.js';
import { type RuleRow, notBefore, rulesOf } from '../rule-table.fixture.js';
import { certificatesShownRows, fieldOfficerRows } from './officers.fixture.js';
import { recordingRows } from './shared.fixture.js';

const i = doingsOf(inspection);
const blank = () => blankFile('inspection-1', inspection.id);
const recorded = () => after(blank(), i('log-inspection'));
const clean = () => after(blank(), i('log-inspection', { input: { found: false } }));
const ordered = () => after(recorded(), i('order-to-correct', { input: { dueOn: '2026-03-05' } }));
const uncorrected = () => after(ordered(), i('reinspect-uncorrected', { on: '2026-03-05' }));

/** The rule that something was found, the same at everything that follows from a breach. */
const breachRows = (step: string) =>
  rulesOf(i(step), recorded, {
    holds: [['breach-was-found', 'a breach was found']],
    fails: [['breach-was-found', 'nothing was found', { at: clean }]],
  });

/** An inspection and what follows from it. */
export const inspectionRows: readonly RuleRow[] = [
  ...fieldOfficerRows(i('log-inspection'), blank),
  ...certificatesShownRows(i('log-inspection'), blank),
  ...rulesOf(i('log-inspection'), blank, {
    holds: [
      ['basis-published', 'a matter of the law table'],
      ['scene-record-signed-or-noted', 'signed by the party'],
      [
        'scene-record-signed-or-noted',
        'the party was away, and the record says so',
        { input: { partySigned: false, refusalNote: '当事人不在场。' } },
      ],
      ['record-hours-in-order', 'it ended after it began'],
    ],
    fails: [
      ['basis-published', 'no such matter', { input: { matter: '120101ZQBCF01999' } }],
      ['scene-record-signed-or-noted', 'unsigned without a note', { input: { partySigned: false } }],
      ['record-hours-in-order', 'it ended as it began', { input: { until: '09:00' } }],
    ],
  }),
  ...rulesOf(i('find-nothing'), clean, {
    holds: [['nothing-was-found', 'nothing was found']],
    fails: [['nothing-was-found', 'a breach does not vanish from the record', { at: recorded }]],
  }),
  ...['advise', 'give-slip', 'order-to-correct', 'penalise-on-the-spot', 'open-case'].flatMap(breachRows),
  ...rulesOf(i('open-case'), uncorrected, {
    holds: [['breach-was-found', 'ordered to correct, and not corrected']],
    fails: [],
  }),
  ...fieldOfficerRows(i('order-to-correct'), recorded),
  ...rulesOf(i('order-to-correct'), recorded, {
    holds: [['correction-term-not-past', 'to be corrected at once']],
    fails: [['correction-term-not-past', 'to be corrected by yesterday', { input: { dueOn: '2026-03-01' } }]],
  }),
  ...fieldOfficerRows(i('reinspect-corrected'), ordered),
  ...certificatesShownRows(i('reinspect-corrected'), ordered),
  // Before its term is over nobody can find a correction missing.
  ...notBefore('2026-03-05', fieldOfficerRows(i('reinspect-uncorrected', { on: '2026-03-05' }), ordered)),
  ...certificatesShownRows(i('reinspect-uncorrected', { on: '2026-03-05' }), ordered),
  ...rulesOf(i('reinspect-uncorrected'), ordered, {
    holds: [['correction-term-over', 'on the last day of the term', { on: '2026-03-05' }]],
    fails: [['correction-term-over', 'the party still has a day', { on: '2026-03-04' }]],
  }),
  ...recordingRows(i('add-recording'), recorded),
  ...recordingRows(i('explain-gap'), recorded),
];
