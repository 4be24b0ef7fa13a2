import type { CivilDate } from '@anjuan/calendar';
import type { CaseFile } from '../kernel/file.js';
import { preservation } from '../preservation/table.js';
import { sealing } from '../sealing/table.js';
import { type Doing, after, doingsOf } from './doing.fixture.js';
import { BUILDING, FUMES, STALL } from './office.fixture.js';
import { blank, serve } from './walk.fixture.js';

/** Doings of the first preservation and the first sealing of a case. */
export const p = doingsOf(preservation, 'preservation/1');
export const s = doingsOf(sealing, 'sealing/1');

/** The day an early case was filed, before certificates of the office expired; and a day after that. */
const EARLY = '2026-02-10';
export const TODAY = '2026-03-03';

const on = (day: CivilDate, ...doings: readonly Doing[]): readonly Doing[] => doings.map((d) => ({ on: day, ...d }));

/** A case of a matter under investigation since a day. */
export function investigated(matter: string = STALL, day: CivilDate = EARLY): CaseFile {
  return after(
    blank,
    ...on(
      day,
      { step: 'register-lead', input: { matter } },
      { step: 'assign-lead' },
      { step: 'record-scene' },
      { step: 'request-filing' },
      { step: 'approve-filing' },
    ),
  );
}

/** Today’s scene, so that whoever acts next acts today. */
const today: Doing = { step: 'record-scene', on: TODAY };

/** Preservation approved in February, the officers back at the scene today. */
export function preservationApproved(matter: string = STALL): CaseFile {
  return after(investigated(matter), ...on('2026-02-11', p('request-preservation'), p('approve-preservation')), today);
}

/** Evidence registered on a day; its seven working days run. */
export function preserved(matter: string = STALL, day: CivilDate = TODAY): CaseFile {
  return after(preservationApproved(matter), p('register-preserved', { on: day }));
}

/** Seizure approved in February in a case of fumes. */
export function seizureApproved(): CaseFile {
  return after(investigated(FUMES), ...on('2026-02-11', s('request-sealing'), s('approve-sealing')), today);
}

/** Things seized today for thirty days. */
export function seized(more: Partial<Doing> = {}): CaseFile {
  return after(seizureApproved(), s('implement-sealing', more));
}

/** Things taken today at 09:10 without waiting for the head. */
export function seizedUrgently(): CaseFile {
  return after(investigated(FUMES), today, s('seal-in-urgency'));
}

const site = {
  measure: 'seal',
  basis: 'URPL-2019/68',
  conditions: '责令停止建设后仍在施工，区政府已书面责成。',
  instruction: '和平政责〔2026〕3号',
};

/** The claim on a building site that an order did not stop. */
export const siteClaim = site;

/** A building case in which the order to stop was not obeyed. */
export function refusedToStop(file: CaseFile = investigated(BUILDING)): CaseFile {
  return after(
    file,
    ...on(TODAY, { step: 'order-correction' }, { step: 'reinspect', input: { corrected: false, note: '仍在施工。' } }),
  );
}

/** A building site sealed, and something of it preserved before. */
export function siteSealed(): CaseFile {
  return after(
    refusedToStop(preserved(BUILDING)),
    s('request-sealing', { input: site }),
    s('approve-sealing'),
    s('implement-sealing'),
  );
}

/** The rest of a case in one day: evidence, notice, waiver, review, deliberation, and the decision. */
export function decidedAt(file: CaseFile, day: CivilDate, penalties: readonly object[]): CaseFile {
  const noticed = after(
    file,
    ...on(
      day,
      { step: 'order-correction' },
      { step: 'add-evidence' },
      { step: 'verify-evidence' },
      { step: 'conclude-investigation', input: { penalties } },
      { step: 'approve-notice' },
    ),
  );
  return after(
    serve(noticed, 'prior-notice', day),
    ...on(
      day,
      { step: 'open-statement-period' },
      { step: 'record-waiver', input: { hearingToo: true } },
      { step: 'submit-for-legal-review' },
      { step: 'pass-legal-review' },
      { step: 'deliberate' },
      { step: 'make-decision' },
    ),
  );
}

/** The lightest fine for kitchen fumes. */
export const fine = [{ kind: 'fine', amountFen: 500_000 }];

/** The case ended without a penalty, no breach being found. */
export function cleared(file: CaseFile): CaseFile {
  return after(
    file,
    { step: 'order-correction' },
    { step: 'add-evidence' },
    { step: 'verify-evidence' },
    { step: 'conclude-investigation', input: { penalties: fine } },
    { step: 'decide-no-penalty' },
  );
}

/** The case with a decision that takes the things themselves. */
export const confiscated = (file: CaseFile, day: CivilDate): CaseFile =>
  decidedAt(file, day, [{ kind: 'confiscate-property', content: '油烟净化设施一套' }]);
