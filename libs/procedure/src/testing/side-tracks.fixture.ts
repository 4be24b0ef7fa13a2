import type { CivilDate } from '@anjuan/calendar';
import { amendment } from '../amendment/table.js';
import { dissent } from '../dissent/table.js';
import type { CaseFile } from '../kernel/file.js';
import { recusal } from '../recusal/table.js';
import { venue } from '../venue/table.js';
import { after, doingsOf } from './doing.fixture.js';
import { fileAt } from './walk.fixture.js';

/** Doings on the first track of each kind. */
export const onRecusal = doingsOf(recusal, 'recusal/1');
export const onVenue = doingsOf(venue, 'venue/1');
export const onDissent = doingsOf(dissent, 'dissent/1');
export const onAmendment = doingsOf(amendment, 'amendment/1');

/** Two agencies dispute over a lead. */
export function disputed(stage = 'verifying'): CaseFile {
  return after(fileAt(stage), onVenue('dispute-jurisdiction'));
}

/** Sent back by the reviewers for correction, on 20 March. */
export function sentBack(): CaseFile {
  return after(fileAt('in-review'), { step: 'return-for-correction', on: '2026-03-20' });
}

/** The handlers objected, and it went on through some steps of the track. */
export function objectedTo(...steps: readonly string[]): CaseFile {
  return after(sentBack(), ...['object-to-review', ...steps].map((step) => onDissent(step)));
}

/** A decision with a slip in it, put right by a paper. */
export function rectified(on: CivilDate = '2026-03-26'): CaseFile {
  return after(fileAt('performing'), onAmendment('rectify-decision', { on }));
}
