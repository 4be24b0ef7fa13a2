import { acl } from '@anjuan/statute';
import { type Consequence, consequence, from, runs } from '../kernel/consequence.js';
import { type CaseFile, tracksOf } from '../kernel/file.js';
import { testedWhileHeld } from '../ordinary/testing.js';
import type { SealingDossier } from './dossier.js';
import { groundsToRelease } from './grounds.js';
import { approvalDue, sealingTerm } from './term.js';

const urgent = ['urgent', 'reported'];
const holding = [...urgent, 'sealed', 'extended'];

const tracksAt = (file: CaseFile, stages: readonly string[]) =>
  tracksOf<SealingDossier>(file, 'sealing').filter((t) => stages.includes(t.stage));

const approving = runs({
  id: 'COM-04',
  name: 'urgent-measure-approved-in-twenty-four-hours',
  procedure: 'sealing',
  step: 'seal-in-urgency',
  clock: 'C-EMG',
  says: {
    zh: '情况紧急当场实施的，应当在二十四小时内报告并补办批准',
    en: 'An urgent measure is reported and approved within twenty-four hours',
  },
  starts: (file) =>
    tracksAt(file, urgent).map(({ key, dossier: { taken } }) =>
      from(taken?.on, { track: key, ...(taken ? { facts: { startsAt: taken.from } } : {}) }),
    ),
});

const releaseUnapproved = consequence({
  id: 'COM-04',
  name: 'unapproved-measure-to-be-released',
  kind: 'task',
  articles: [acl(19)],
  says: {
    zh: '紧急措施逾二十四小时未获批准，应当立即解除',
    en: 'The urgent measure was not approved in time: release at once',
  },
  procedure: 'sealing',
  step: 'seal-in-urgency',
  // Counted by civil day: within the last day the hours are shown by the time limit.
  arises: ({ file, on, holidays }) =>
    tracksAt(file, urgent).some((t) => on > (approvalDue(file, t.dossier, holidays)?.due ?? on)),
});

const expiring = runs({
  id: 'COM-08',
  name: 'sealing-within-its-term',
  procedure: 'sealing',
  step: 'implement-sealing',
  clock: 'C-SEAL',
  says: {
    zh: '查封、扣押不得超过三十日，经批准可以延长三十日',
    en: 'Things are held for thirty days at most, and thirty more when extended',
  },
  starts: (file) => tracksAt(file, holding).map((t) => sealingTerm(file, t.dossier, t.key)),
});

const testingLeftOut = consequence({
  id: 'COM-09',
  name: 'testing-left-out-of-the-sealing-term',
  kind: 'counter',
  articles: [acl(25, 3)],
  says: {
    zh: '已书面告知的检测期间不计入查封、扣押期限，费用由行政机关承担',
    en: 'Days of a test that was notified in writing do not count toward the term; the agency pays',
  },
  procedure: 'ordinary',
  step: 'entrust-test',
  arises: ({ file }) => tracksAt(file, holding).some((t) => testedWhileHeld(file.dossier, t.key).length > 0),
});

const recordCustody = consequence({
  id: 'COM-10',
  name: 'custody-to-be-recorded',
  kind: 'task',
  articles: [acl(26)],
  says: {
    zh: '查封、扣押的财物应当登记保管人、保管地点并拍照',
    en: 'Custodian, place and photos of the held things are to be recorded',
  },
  procedure: 'sealing',
  step: 'implement-sealing',
  arises: ({ file }) => tracksAt(file, holding).some((t) => t.dossier.custody === undefined),
});

const release = consequence({
  id: 'COM-11',
  name: 'held-things-to-be-released',
  kind: 'task',
  articles: [acl(28)],
  says: {
    zh: '出现解除情形（无违法行为、与案件无关、已作决定、期限届满、其他），应当立即解除并退还',
    en: 'A ground to release exists (no breach, unrelated, decided, term over, other): release and return now',
  },
  procedure: 'sealing',
  step: 'implement-sealing',
  arises: (seen) => tracksAt(seen.file, holding).some((t) => groundsToRelease(seen, t.dossier, t.key).length > 0),
});

const giveBack = consequence({
  id: 'COM-11',
  name: 'released-things-to-be-returned',
  kind: 'task',
  articles: [acl(28, 2)],
  says: { zh: '已决定解除，应当立即退还财物', en: 'The release is ordered: return the things at once' },
  procedure: 'sealing',
  step: 'order-release',
  arises: ({ file }) => tracksAt(file, ['releasing']).length > 0,
});

/** What follows by itself while things are sealed or seized. */
export const sealingConsequences: readonly Consequence[] = [
  approving,
  releaseUnapproved,
  expiring,
  testingLeftOut,
  recordCustody,
  release,
  giveBack,
];
