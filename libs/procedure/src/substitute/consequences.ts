import { daysBetween } from '@anjuan/calendar';
import { acl } from '@anjuan/statute';
import { type Consequence, consequence, from, runs } from '../kernel/consequence.js';
import { type CaseFile, tracksOf } from '../kernel/file.js';
import type { SubstituteDossier } from './dossier.js';
import { secondDemandServedOn } from './papers.js';

const substitutes = (file: CaseFile) => tracksOf<SubstituteDossier>(file, 'substitute');
const PREPARED = ['demanded', 'decided', 'demanded-again'];

const demanded = runs({
  id: 'COE-01',
  name: 'substitute-demand-runs',
  procedure: 'substitute',
  step: 'demand-clearing',
  clock: 'C-DEMAND',
  says: { zh: '代履行催告书载明的履行期限', en: 'The term the demand to clear gives' },
  starts: (file) =>
    substitutes(file)
      .filter((t) => t.stage === 'demanded')
      .map(({ key, dossier: { demand } }) =>
        demand ? from(demand.on, { length: daysBetween(demand.on, demand.dueOn), track: key }) : undefined,
      ),
});

const threeDays = runs({
  id: 'SUBP-04',
  name: 'three-working-days-of-the-second-demand-run',
  procedure: 'substitute',
  step: 'demand-clearing-again',
  clock: 'C-SUBP',
  says: {
    zh: '代履行三个工作日前再次催告，当事人履行的停止代履行',
    en: 'Three working days lie between the second demand and the substitute; performance stops it',
  },
  starts: (file) =>
    substitutes(file)
      .filter((t) => t.stage === 'demanded-again')
      .map((t) => from(secondDemandServedOn(file, t.key), { track: t.key })),
});

const stops = consequence({
  id: 'SUBP-04',
  name: 'performance-by-the-party-stops-the-substitute',
  kind: 'routing',
  articles: [acl(51)],
  says: {
    zh: '当事人已经履行的，停止代履行',
    en: 'The party has performed: the substitute stops',
  },
  procedure: 'substitute',
  step: 'confirm-party-cleared',
  arises: ({ file }) =>
    file.dossier.correction?.corrected === true && substitutes(file).some((t) => PREPARED.includes(t.stage)),
});

const telling = consequence({
  id: 'SUBP-06',
  name: 'absent-party-to-be-told-at-once',
  kind: 'task',
  articles: [acl(52)],
  says: {
    zh: '立即代履行时当事人不在场的，事后立即通知当事人并依法处理',
    en: 'A party that was absent when the place was cleared is told at once afterwards',
  },
  procedure: 'substitute',
  step: 'clear-at-once',
  arises: ({ file }) =>
    substitutes(file).some(({ dossier: { atOnce } }) => atOnce !== undefined && atOnce.toldOn === undefined),
});

/** What follows by itself while a substitute performs: COE-01, SUBP-04, SUBP-06. */
export const substituteConsequences: readonly Consequence[] = [demanded, threeDays, stops, telling];
