import type { CivilDate } from '@anjuan/calendar';
import type { Text } from '@anjuan/statute';
import { issuedAmendments } from '../amendment/papers.js';
import { stopOrders } from '../demolition/papers.js';
import { papersOf } from '../enforcing/papers.js';
import { type CaseFile, tracksOf } from '../kernel/file.js';
import { hearingsOf } from '../ordinary/where.js';
import { secondDemands } from '../substitute/papers.js';
import type { ServiceDossier } from './dossier.js';

/** Documents that are served on a party; the on-the-spot ticket has a step of its own. */
export const servedDocuments = {
  'prior-notice': { zh: '行政处罚事先告知书', en: 'prior notice' },
  'hearing-notice': { zh: '听证通知书', en: 'notice of the hearing' },
  'correction-order': { zh: '责令改正通知书', en: 'order to correct' },
  'penalty-decision': { zh: '行政处罚决定书', en: 'penalty decision' },
  'no-penalty-decision': { zh: '不予行政处罚决定书', en: 'decision not to penalise' },
  demand: { zh: '催告书', en: 'demand' },
  'stop-order': { zh: '责令停止建设通知书', en: 'order to stop building' },
  'demolition-demand': { zh: '强制拆除催告书', en: 'demand before demolition' },
  'demolition-decision': { zh: '强制拆除决定书', en: 'decision to demolish by force' },
  'enforcement-demand': { zh: '强制执行催告书', en: 'demand before enforcement' },
  'enforcement-decision': { zh: '强制执行决定书', en: 'decision to enforce' },
  'substitute-demand': { zh: '代履行催告书', en: 'demand before performance by a substitute' },
  'substitute-decision': { zh: '代履行决定书', en: 'decision on performance by a substitute' },
  'substitute-second-demand': { zh: '代履行再次催告书', en: 'second demand before performance by a substitute' },
  'court-demand': { zh: '申请法院强制执行前催告书', en: 'demand before the application to court' },
  'supplement-notice': { zh: '行政处罚决定补正书', en: 'supplement to the decision' },
  'rectification-notice': { zh: '行政处罚决定更正书', en: 'rectification of the decision' },
  'court-application': { zh: '强制执行申请书', en: 'application to court' },
} as const satisfies Record<string, Text>;
export type ServedDocument = keyof typeof servedDocuments;

/** A document that exists in the case and is to reach the party. */
export interface IssuedDocument {
  readonly document: ServedDocument;
  readonly round: number;
  readonly on: CivilDate;
}

/** The documents issued so far, in the order of the procedure. */
export function issuedDocuments(file: CaseFile): readonly IssuedDocument[] {
  const { dossier } = file;
  const one = (document: ServedDocument, on: CivilDate | undefined, round = 1): IssuedDocument[] =>
    on ? [{ document, round, on }] : [];
  return [
    ...one('correction-order', dossier.onTheSpot ? undefined : dossier.correction?.orderedOn),
    ...stopOrders(file),
    ...dossier.notices.map((n) => ({ document: 'prior-notice' as const, round: n.round, on: n.on })),
    ...hearingsOf(dossier).flatMap((h) => one('hearing-notice', h.notifiedOn, h.round)),
    ...one('penalty-decision', dossier.onTheSpot ? undefined : dossier.decision?.on),
    ...one('no-penalty-decision', dossier.noPenalty?.on),
    ...one('demand', dossier.outcome?.kind === 'demanded' ? dossier.outcome.on : undefined),
    ...issuedAmendments(file),
    ...papersOf(file, 'demolition'),
    ...papersOf(file, 'enforcement'),
    ...papersOf(file, 'substitute'),
    ...secondDemands(file),
    ...papersOf(file, 'court'),
  ];
}

/** The newest document that no service has reached or is under way for: what the form offers first. */
export function nextUnserved(file: CaseFile): IssuedDocument | undefined {
  const taken = tracksOf<ServiceDossier>(file, 'service').filter((t) => t.stage !== 'failed');
  return issuedDocuments(file).findLast(
    (i) =>
      i.document !== 'correction-order' &&
      !taken.some((t) => t.dossier.document === i.document && (t.dossier.round ?? 1) === i.round),
  );
}
