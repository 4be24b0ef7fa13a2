import type { CaseFile } from '../../kernel/file.js';
import { after } from '../doing.fixture.js';
import { type Turns, fileAt, serve } from '../walk.fixture.js';

/** A fine of so many fen, as an input. */
export const fine = (amountFen: number) => ({ penalties: [{ kind: 'fine', amountFen }] });
/** The day after the statement period. */
export const lapsed = { on: '2026-03-19' };
/** A day on which a changed draft may be decided. */
export const late = { on: '2026-03-24' };

/** A file in the stage of defence. */
export const defence =
  (turns: Turns = {}) =>
  () =>
    fileAt('defence', turns);
/** A file whose draft was approved. */
export const reviewed =
  (turns: Turns = {}) =>
  () =>
    fileAt('reviewed', turns);
/** A file whose draft was deliberated. */
export const deliberated =
  (turns: Turns = {}) =>
  () =>
    fileAt('deliberated', turns);
/** The same file after another draft. */
export const redrafted =
  (from: () => CaseFile, input: Turns['draft'] = {}) =>
  () =>
    after(from(), { step: 'draft-decision', on: '2026-03-23', input });
/** A draft of major public interest. */
export const public_ = { draft: { publicInterest: true } };
/** A draft with several legal relations. */
export const complex = { draft: { severalLegalRelations: true } };

/** A file with three weeks of suspension between filing and report. */
export const suspended = () =>
  after(
    serve(
      after(
        fileAt('suspended'),
        { step: 'resume-investigation', on: '2026-03-26' },
        { step: 'order-correction' },
        { step: 'add-evidence' },
        { step: 'verify-evidence' },
        { step: 'conclude-investigation' },
        { step: 'approve-notice', on: '2026-03-27' },
      ),
      'prior-notice',
      '2026-03-27',
    ),
    { step: 'open-statement-period' },
  );

/** A concluded file after a second look, which found it corrected or not. */
export const corrected = (turns: boolean) => () =>
  after(
    fileAt('investigating'),
    { step: 'order-correction' },
    { step: 'reinspect', input: { corrected: turns } },
    { step: 'add-evidence' },
    { step: 'verify-evidence' },
    { step: 'conclude-investigation' },
  );
/** Heavier on new facts, told again, served again, waived both. */
export function toldAnew(): CaseFile {
  const served = serve(notServedAnew(), 'prior-notice', '2026-03-24', 2);
  return after(served, { step: 'open-statement-period' }, { step: 'record-waiver', input: { hearingToo: true } });
}

/** Told again, and not yet served. */
export function notServedAnew(): CaseFile {
  return after(fileAt('rechecked'), { step: 'renew-notice', on: '2026-03-23', input: fine(300_000) });
}

/** Approved before the notice, which is too early. */
export function earlyApproved(): CaseFile {
  const passed = after(
    fileAt('pre-reviewing', public_),
    { step: 'pass-pre-review' },
    { step: 'approve-notice', on: '2026-03-10' },
  );
  return after(serve(passed, 'prior-notice', '2026-03-11'), { step: 'open-statement-period' });
}
