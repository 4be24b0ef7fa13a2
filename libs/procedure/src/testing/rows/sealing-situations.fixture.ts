import type { CaseFile } from '../../kernel/file.js';
import { after } from '../doing.fixture.js';
import { TODAY, confiscated, decidedAt, fine, investigated, s, seized, seizedUrgently } from '../holding.fixture.js';
import { BUILDING, FUMES, office } from '../office.fixture.js';

/** Fumes: a situation of a seizure, reached by real acts. */
export const fumes = () => after(investigated(FUMES), { step: 'record-scene', on: TODAY });
/** Requested: a situation of a seizure, reached by real acts. */
export const requested = () => after(fumes(), s('request-sealing'));
/** Reported: a situation of a seizure, reached by real acts. */
export const reported = () => after(seizedUrgently(), s('report-urgent-sealing'));
/** Unfilmed: a situation of a seizure, reached by real acts. */
export const unfilmed = () => seized({ unrecorded: true });
/** Measure seq: a situation of a seizure, reached by real acts. */
export const measureSeq = (file: CaseFile) => file.acts.findLast((a) => a.step === 'implement-sealing')?.seq ?? 0;
/** Explained: a situation of a seizure, reached by real acts. */
export const explained = () => {
  const file = unfilmed();
  return after(file, { step: 'explain-gap', input: { seq: measureSeq(file), reason: 'device' } });
};
/** Approved gap: a situation of a seizure, reached by real acts. */
export const approvedGap = (file: CaseFile) =>
  after(file, s('approve-interruption', { input: { seq: measureSeq(file) } }));
/** Releasing: a situation of a seizure, reached by real acts. */
export const releasing = () => after(seized(), s('order-release'));
/** Returned: a situation of a seizure, reached by real acts. */
export const returned = (file: CaseFile) => after(file, s('order-release'), s('return-sealed'));
/** Gone: a situation of a seizure, reached by real acts. */
export const gone = (file: CaseFile) => after(returned(file), { step: 'terminate-investigation' });
/** Taken: a situation of a seizure, reached by real acts. */
export const taken = () => confiscated(seized(), TODAY);
/** Fined: a situation of a seizure, reached by real acts. */
export const fined = () => decidedAt(seized(), TODAY, fine);
/** Entrusted: a situation of a seizure, reached by real acts. */
export const entrusted = office({
  powers: [FUMES, BUILDING].map((matter) => ({ matter, from: '2020-01-01', entrusted: true })),
});
