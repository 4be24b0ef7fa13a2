import { type Consequence, from, runs } from '../kernel/consequence.js';

const reporting = runs({
  id: 'SUM-06',
  name: 'ticket-reported-in-three-working-days',
  procedure: 'summary',
  step: 'decide-on-the-spot',
  clock: 'C-SUM',
  says: {
    zh: '当场处罚决定应当在三个工作日内报所属机关备案',
    en: 'A ticket is reported to the unit within three working days',
  },
  starts: ({ dossier }) => [
    dossier.onTheSpot && !dossier.onTheSpot.reportedOn ? from(dossier.decision?.on) : undefined,
  ],
});

/** What follows by itself from a penalty on the spot. */
export const summaryConsequences: readonly Consequence[] = [reporting];
