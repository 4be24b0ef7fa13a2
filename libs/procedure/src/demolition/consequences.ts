import { type CivilDate, daysBetween } from '@anjuan/calendar';
import { acl, planning } from '@anjuan/statute';
import { enforcingConsequences } from '../enforcing/consequences.js';
import { type Consequence, type LimitStart, consequence, from, runs } from '../kernel/consequence.js';
import { type CaseFile, type Track, tracksOf } from '../kernel/file.js';
import { servedOn } from '../ordinary/where.js';
import { roundOfTrack } from '../enforcing/papers.js';
import type { DemolitionDossier } from './dossier.js';
import { siteSealed } from './sealing.js';
import { waits } from './waits.js';

type Demolition = Track<DemolitionDossier> & { readonly key: string };
const demolitions = (file: CaseFile) => tracksOf<DemolitionDossier>(file, 'demolition');

/** A term the agency set itself: from the act that set it to the day it named. */
function term(track: Demolition, set: { readonly on?: CivilDate; readonly dueOn?: CivilDate }): LimitStart | undefined {
  const { on, dueOn } = set;
  return on && dueOn ? from(on, { length: daysBetween(on, dueOn), track: track.key }) : undefined;
}

const removingOneself = runs({
  id: 'DEM-01',
  name: 'ordered-term-of-removal-runs',
  procedure: 'demolition',
  step: 'start-demolition',
  clock: 'C-SELFDEM',
  articles: [planning(64)],
  says: { zh: '当事人应当在限期拆除决定的期限内自行拆除', en: 'The party removes it within the term of the order' },
  starts: (file) =>
    demolitions(file)
      .filter((t) => t.stage === 'ordered')
      .map((t) => term(t, { on: t.dossier.orderedOn, dueOn: t.dossier.dueOn })),
});

const removingWhenAnnounced = runs({
  id: 'DEM-07',
  name: 'announced-term-of-removal-runs',
  procedure: 'demolition',
  step: 'announce-demolition',
  clock: 'C-SELFDEM',
  says: { zh: '公告确定的自行拆除期限', en: 'The announced term to remove it oneself' },
  starts: (file) =>
    demolitions(file)
      .filter((t) => ['announced', 'demanded'].includes(t.stage))
      .map((t) => term(t, t.dossier.announcement ?? {})),
});

const correcting = runs({
  id: 'DEM-04',
  name: 'term-of-building-correction-runs',
  procedure: 'demolition',
  step: 'order-building-correction',
  clock: 'C-BUILD',
  says: { zh: '违法建设应当在限期内改正', en: 'The building is corrected within its term' },
  starts: (file) =>
    demolitions(file)
      .filter((t) => t.stage === 'correcting')
      .map((t) => term(t, { on: t.dossier.correction?.orderedOn, dueOn: t.dossier.correction?.dueOn })),
});

const nobodyCame = runs({
  id: 'DEM-11',
  name: 'ownerless-notice-runs',
  procedure: 'demolition',
  step: 'announce-unknown-builder',
  clock: 'C-OWNERLESS',
  says: { zh: '无主违法建设公告不少于十日', en: 'The notice to an unknown builder runs at least ten days' },
  starts: (file) =>
    demolitions(file)
      .filter((t) => t.stage === 'notice-running')
      .map((t) => from(t.dossier.ownerless?.on, { track: t.key })),
});

const stopServed = consequence({
  id: 'HSE-42',
  name: 'stop-order-to-be-served',
  kind: 'task',
  articles: [planning(64), acl(38)],
  says: { zh: '责令停止建设通知书应当立即送达', en: 'The order to stop is served at once' },
  procedure: 'demolition',
  step: 'order-stop',
  arises: ({ file }) =>
    demolitions(file).some(
      ({ key, ended, dossier }) => !ended && dossier.stop && !servedOn(file, 'stop-order', roundOfTrack(key)),
    ),
});

const sealTakenOff = consequence({
  id: 'HSE-40',
  name: 'site-to-be-unsealed',
  kind: 'task',
  articles: [planning(68)],
  says: {
    zh: '违法建设处理完毕的，应当解除对施工现场的查封',
    en: 'When the building is dealt with the site is unsealed',
  },
  procedure: 'demolition',
  step: 'seal-site',
  arises: ({ file }) => demolitions(file).some((t) => t.ended && siteSealed(t.dossier)),
});

/** What follows by itself while a structure is to go. */
export const demolitionConsequences: readonly Consequence[] = [
  stopServed,
  sealTakenOff,
  correcting,
  removingOneself,
  removingWhenAnnounced,
  nobodyCame,
  ...waits,
  ...enforcingConsequences('demolition', {
    used: ['executed', 'force-demolished'],
    demand: 'demand-demolition',
    suspend: 'suspend-demolition',
    giveUp: 'give-up-demolition',
    agree: 'agree-on-demolition',
    oweReversal: 'owe-demolition-back',
  }),
];
