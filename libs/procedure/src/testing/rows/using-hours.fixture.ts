import type { CaseFile } from '../../kernel/file.js';
import type { Doing } from '../doing.fixture.js';
import { type RuleRow, rulesOf } from '../rule-table.fixture.js';

const urgent = { urgent: '标的物正在被转移，延误将无法执行。', urgentHead: 'head' };

/** COE-04 at a step that uses force, on an ordinary working day of spring 2026. */
export function hoursRowsOf(doing: Doing, at: () => CaseFile): RuleRow[] {
  const night = { from: '21:00', until: '22:30' };
  return rulesOf(doing, at, {
    holds: [
      ['not-at-night', 'in the morning'],
      ['not-at-night', 'until ten in the evening', { input: { from: '20:00', until: '22:00' } }],
      ['not-at-night', 'urgent, and the head approved', { input: { ...night, ...urgent } }],
      ['not-on-statutory-holiday', 'a working day'],
      ['on-a-working-day', 'neither a weekend nor an adjusted day off'],
    ],
    fails: [
      ['not-at-night', 'half past ten in the evening', { input: night }],
      ['not-at-night', 'urgent by the word of an officer', { input: { ...night, ...urgent, urgentHead: 'li' } }],
      ['not-on-statutory-holiday', 'Dragon Boat Day', { on: '2026-06-19' }],
      ['on-a-working-day', 'a Saturday', { on: '2026-05-16' }],
    ],
  });
}

/** COE-05 at a step that says which means were used. */
export function utilitiesRowsOf(doing: Doing, at: () => CaseFile): RuleRow[] {
  return rulesOf(doing, at, {
    holds: [['utilities-kept', 'no supply of a dwelling is cut']],
    fails: [['utilities-kept', 'the water is cut', { input: { utilitiesCut: true } }]],
  });
}
