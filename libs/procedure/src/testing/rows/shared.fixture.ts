import type { CaseFile } from '../../kernel/file.js';
import { type RuleRow, type Tabled, rulesOf } from '../rule-table.fixture.js';

/** The rule that nothing is entered after archiving, the same at every step of the tracks that end with the file. */
export function notArchivedRows(step: Tabled, at: () => CaseFile, archived: () => CaseFile): RuleRow[] {
  return rulesOf(step, at, {
    holds: [['case-not-archived', 'the file is not archived yet']],
    fails: [['case-not-archived', 'the archivist has taken the file in', { at: archived }]],
  });
}

/** The same where only a running track is left: no file is archived over one, so that nobody can see it fail. */
export function openTrackRows(step: Tabled, at: () => CaseFile): RuleRow[] {
  return rulesOf(step, at, {
    holds: [['case-not-archived', 'the file is not archived yet']],
    fails: [],
  });
}

/** The rule of recordings entered after the act. */
export function recordingRows(step: Tabled, at: () => CaseFile): RuleRow[] {
  return rulesOf(step, at, {
    holds: [['recorded-act-on-file', 'the first act is in this journal', { input: { seq: 1 } }]],
    fails: [['recorded-act-on-file', 'no act of this journal has that number', { input: { seq: 99 } }]],
  });
}
