import { apl, order55 } from '@anjuan/statute';
import { type Consequence, consequence, from, runs } from '../kernel/consequence.js';
import { type CaseFile, tracksOf } from '../kernel/file.js';
import { limitOf } from '../terms.js';
import type { VenueDossier } from './dossier.js';

const negotiations = (file: CaseFile) =>
  tracksOf<VenueDossier>(file, 'venue').filter(({ stage }) => stage === 'negotiating');

const negotiating = runs({
  id: 'SUB-07',
  name: 'jurisdiction-negotiated-in-seven-working-days',
  procedure: 'venue',
  step: 'dispute-jurisdiction',
  clock: 'C-VENUE',
  says: {
    zh: '管辖争议应当自发生之日起七个工作日内协商解决',
    en: 'A dispute over jurisdiction is negotiated within seven working days',
  },
  starts: (file) => negotiations(file).map((t) => from(t.dossier.since, { track: t.key })),
});

const reporting = consequence({
  id: 'SUB-07',
  name: 'unsettled-jurisdiction-goes-to-the-superior',
  kind: 'routing',
  procedure: 'venue',
  step: 'report-to-superior',
  articles: [apl(25), order55(6)],
  says: {
    zh: '协商不成的，报请共同的上一级机关指定管辖',
    en: 'What negotiation does not settle goes to the common superior',
  },
  arises: ({ file, on, holidays }) =>
    negotiations(file).some(({ dossier: { since } }) => {
      const due = since && limitOf('C-VENUE', since, file.dossier, holidays)?.due;
      return due !== undefined && on > due;
    }),
});

/** What follows by itself from a dispute over jurisdiction. */
export const venueConsequences: readonly Consequence[] = [negotiating, reporting];
