import { type Consequence, from, runs } from '../kernel/consequence.js';
import { tracksOf } from '../kernel/file.js';
import type { ServiceDossier } from './dossier.js';

const announced = runs({
  id: 'SER-07',
  name: 'public-notice-runs',
  procedure: 'service',
  step: 'announce-service',
  clock: 'C-ANN',
  says: { zh: '自公告之日起满三十日视为送达', en: 'Service is deemed made when thirty days have passed' },
  starts: (file) =>
    tracksOf<ServiceDossier>(file, 'service')
      .filter((t) => t.stage === 'announced')
      .map((t) => from(t.dossier.announcedOn, { track: t.key })),
});

/** What follows by itself while a paper is being served. */
export const serviceConsequences: readonly Consequence[] = [announced];
