import { acl } from '@anjuan/statute';
import { type Consequence, type LimitStart, consequence, from, runs } from '../kernel/consequence.js';
import { type CaseFile, tracksOf } from '../kernel/file.js';
import type { ReconsiderationDossier } from '../reconsideration/dossier.js';
import { effectiveOutcomes, remedyOpen, untoldLength } from '../remedies.js';
import { receivedOn } from '../service/received.js';
import type { DemolitionDossier } from './dossier.js';
import { toldToDemolish } from './instructing.js';
import { remediesOver } from './waiting.js';

/** Stages in which the order is out and force has not been used. */
const before = ['ordered', 'announced', 'demanded', 'waiting', 'scheduled'];

const waiting = (file: CaseFile) =>
  tracksOf<DemolitionDossier>(file, 'demolition').filter((t) => before.includes(t.stage));

/** A remedy period of the order on every track that waits for it; a year at most where the order kept silent. */
function period(file: CaseFile, unit: 'days' | 'months'): readonly (LimitStart | undefined)[] {
  if (remedyOpen(file) || effectiveOutcomes(file).length > 0) return [];
  const length = untoldLength(file, unit);
  return waiting(file)
    .filter((t) => !t.dossier.ownerless)
    .map((t) => from(receivedOn(file), { track: t.key, ...(length === undefined ? {} : { length }) }));
}

const given = {
  id: 'DEM-06',
  procedure: 'demolition',
  step: 'start-demolition',
  articles: [acl(44)],
};

const forReconsideration = runs({
  ...given,
  name: 'demolition-waits-for-reconsideration',
  clock: 'C-RECON',
  says: { zh: '复议申请期限内不得强制拆除', en: 'No force while reconsideration may be asked for' },
  starts: (file) => period(file, 'days'),
});

const forSuit = runs({
  ...given,
  name: 'demolition-waits-for-a-suit',
  clock: 'C-LIT',
  says: { zh: '起诉期限内不得强制拆除', en: 'No force while a suit may be brought' },
  starts: (file) => period(file, 'months'),
});

const afterReconsideration = runs({
  ...given,
  name: 'demolition-waits-after-reconsideration',
  clock: 'C-LIT2',
  says: { zh: '复议后的起诉期限内不得强制拆除', en: 'No force while the reconsideration may be taken to court' },
  starts(file) {
    const suit = tracksOf(file, 'litigation').length > 0;
    const decided = tracksOf<ReconsiderationDossier>(file, 'reconsideration').at(-1)?.dossier.outcome;
    if (suit || !decided || ['ended', 'mediated'].includes(decided.kind)) return [];
    return waiting(file).map((t) => from(decided.receivedOn, { track: t.key }));
  },
});

const pending = consequence({
  ...given,
  name: 'demolition-stands-still-for-a-remedy',
  kind: 'routing',
  says: { zh: '复议、诉讼未终结前，强制拆除继续等待', en: 'While a remedy is pending the demolition goes on waiting' },
  arises: ({ file }) => remedyOpen(file) && waiting(file).length > 0,
});

const ready = consequence({
  ...given,
  name: 'demolition-may-be-scheduled',
  kind: 'task',
  step: 'decide-demolition',
  says: {
    zh: '救济期满且区政府已责成，可以安排强制拆除',
    en: 'Remedies over and instruction given: a day may be fixed',
  },
  arises: ({ file, on, holidays }) =>
    waiting(file).some(
      ({ stage, dossier }) =>
        stage === 'waiting' &&
        toldToDemolish(dossier) &&
        (dossier.ownerless?.approval !== undefined || remediesOver(file, on, holidays)),
    ),
});

/** D10: what the demolition waits for, and when the wait is over; DEM-06 of law.md 2.8. */
export const waits: readonly Consequence[] = [forReconsideration, forSuit, afterReconsideration, pending, ready];
