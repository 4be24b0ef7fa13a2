import type { CivilDate } from '@anjuan/calendar';
import { apl, civil, house } from '@anjuan/statute';
import { tracksOf } from '../kernel/file.js';
import { type Rule, inputRule } from '../kernel/rule.js';
import { issuedDocuments } from './documents.js';
import type { ServiceDossier } from './dossier.js';

/** An input that names the document to be served. */
export interface NamesDocument {
  readonly document: string;
  readonly round?: number;
}

export const documentIssued: Rule<ServiceDossier, NamesDocument> = inputRule({
  id: 'HSE-06',
  name: 'document-issued',
  force: 'bars',
  articles: [apl(61), house('HSE-06')],
  says: {
    zh: '送达的文书（及其轮次）应当已经在本案制发',
    en: 'The document, in that round, must have been issued in this case',
  },
  holds: ({ file, input, on }) =>
    issuedDocuments(file).some((i) => i.document === input.document && i.round === (input.round ?? 1) && i.on <= on),
});

export const documentAsPlanned: Rule<ServiceDossier, NamesDocument> = inputRule({
  id: 'HSE-07',
  name: 'document-as-planned',
  force: 'bars',
  articles: [civil(87), house('HSE-07')],
  says: { zh: '交付的文书应当与安排送达的文书一致', en: 'The document handed over is the one that was planned' },
  holds: ({ dossier, input }) =>
    !dossier.document || (dossier.document === input.document && (dossier.round ?? 1) === (input.round ?? 1)),
});

export const notServedYet: Rule<ServiceDossier, NamesDocument> = inputRule({
  id: 'HSE-08',
  name: 'document-not-served-yet',
  force: 'asks',
  articles: [civil(87), house('HSE-08')],
  says: { zh: '该文书已经送达，再次送达应当说明理由', en: 'The document has been served; say why it is served again' },
  holds: ({ file, input }) =>
    !tracksOf<ServiceDossier>(file, 'service').some(
      (t) =>
        t.stage === 'delivered' &&
        t.dossier.document === input.document &&
        (t.dossier.round ?? 1) === (input.round ?? 1),
    ),
});

/** The day a proof names lies between the document and its entry. */
export function dayPlausible<I>(dayOf: (input: I) => CivilDate): Rule<ServiceDossier, I> {
  return inputRule({
    id: 'HSE-19',
    name: 'day-of-service-plausible',
    force: 'bars',
    articles: [civil(87), house('HSE-19')],
    says: {
      zh: '送达日期不得早于文书制发日，也不得晚于登记日',
      en: 'The day of service lies between the day of the document and today',
    },
    holds: ({ dossier, file, input, on }) => {
      const issued = issuedDocuments(file).find(
        (i) => i.document === dossier.document && i.round === (dossier.round ?? 1),
      );
      const day = dayOf(input);
      return day <= on && (!issued || issued.on <= day);
    },
  });
}
