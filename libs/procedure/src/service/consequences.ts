import { civil, esign, order55 } from '@anjuan/statute';
import { type Consequence, consequence, from, runs } from '../kernel/consequence.js';
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

const arrived = consequence({
  id: 'SER-05',
  name: 'electronic-service-counts-from-arrival',
  kind: 'counter',
  procedure: 'service',
  step: 'serve-electronically',
  articles: [civil(90), order55(37), esign(11)],
  says: {
    zh: '电子送达以到达当事人特定系统的日期为送达日期',
    en: 'Electronic service counts from the day it reached the system of the party',
  },
  arises: ({ file }) =>
    tracksOf<ServiceDossier>(file, 'service').some((t) => t.stage === 'delivered' && t.dossier.mode === 'electronic'),
});

/** What follows by itself while a paper is being served. */
export const serviceConsequences: readonly Consequence[] = [announced, arrived];
