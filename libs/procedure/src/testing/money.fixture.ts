import type { CivilDate } from '@anjuan/calendar';
import { court } from '../court/table.js';
import { enforcement } from '../enforcement/table.js';
import type { CaseFile } from '../kernel/file.js';
import { after, doingsOf } from './doing.fixture.js';
import { substitute } from '../substitute/table.js';
import { office } from './office.fixture.js';
import { type Turns, fileAt, serve } from './walk.fixture.js';

/** Decided and served on two days, and performing from then on. */
export function decidedAndServed(decided: CivilDate, served: CivilDate, turns: Turns = {}): CaseFile {
  return after(
    serve(after(fileAt('defence', turns), { step: 'make-decision', on: decided }), 'penalty-decision', served),
    { step: 'confirm-decision-served' },
    { step: 'start-performance' },
  );
}

/** The fine was not paid by 9 April and was demanded on the main line the day after. */
export const overdue = (): CaseFile => fileAt('enforcing');

/** Doings on the first track of the court. */
export const c = doingsOf(court, 'court/1');

/** Both remedy periods ended on 28 September 2026; demanded on 8 October, and served the day after. */
export const courtDemanded = (): CaseFile =>
  serve(after(overdue(), c('demand-before-court', { on: '2026-10-08' })), 'court-demand', '2026-10-09');

/** Ten working days after the demand, the make-up Saturday among them. */
export const COURT_FREE = '2026-10-23';
export const courtApplied = (): CaseFile => after(courtDemanded(), c('apply-to-court', { on: COURT_FREE }));

/** An office to which a statute gives the power to take money from accounts. */
export const powerful = office({
  enforcementPowers: [{ means: 'transfer', article: 'ACL-2011/13', from: '2020-01-01' }],
});

/** Doings on the first track of the office's own enforcement. */
export const e = doingsOf(enforcement, 'enforcement/1');

/** The fine overdue since 10 April is demanded on the 13th; the demand is served and gives until the 23rd. */
export const moneyDemanded = (): CaseFile =>
  serve(after(overdue(), e('demand-enforcement', { on: '2026-04-13' })), 'enforcement-demand', '2026-04-14');

/** After 32 days of additional fine the head of an office with the power decides; the decision is served. */
export const moneyDecided = (): CaseFile =>
  serve(
    after(moneyDemanded(), e('decide-enforcement', { on: '2026-05-11', office: powerful })),
    'enforcement-decision',
    '2026-05-12',
  );

/** The money was forced out. */
export const moneyEnforced = (): CaseFile => after(moneyDecided(), e('carry-out-enforcement', { on: '2026-05-13' }));

/** Doings on the first track of a substitute. */
export const b = doingsOf(substitute, 'substitute/1');

/** The order to clear of 5 March is overdue; demanded on the 26th until 2 April. */
export const clearingDemanded = (object = 'obstacle'): CaseFile =>
  serve(
    after(fileAt('performing'), b('demand-clearing', { on: '2026-03-26', input: { object } })),
    'substitute-demand',
    '2026-03-27',
  );

/** Decided on 3 April, and the decision served. */
export const clearingDecided = (object?: string): CaseFile =>
  serve(
    after(clearingDemanded(object), b('decide-substitute', { on: '2026-04-03' })),
    'substitute-decision',
    '2026-04-03',
  );

/** Demanded again on 7 April, after the Qingming days; the three working days end on the 10th. */
export const clearingDemandedAgain = (object?: string): CaseFile =>
  serve(
    after(clearingDecided(object), b('demand-clearing-again', { on: '2026-04-07' })),
    'substitute-second-demand',
    '2026-04-07',
  );

/** Cleared by the substitute. */
export const clearingPerformed = (): CaseFile =>
  after(clearingDemandedAgain(), b('perform-clearing', { on: '2026-04-13' }));
