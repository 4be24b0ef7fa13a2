import type { CivilDate } from '@anjuan/calendar';
import { Day, Line, LongText } from '../kernel/field.js';
import type { CourtDossier, CourtPaperReceived } from './dossier.js';

/** A paper of the court as it came in. */
export class CourtPaperInput {
  @Day({ zh: '收到日期', en: 'Received on' }) receivedOn: CivilDate;
  @Line({ zh: '文书号', en: 'Number' }, { max: 100 }) number: string;
  @LongText({ zh: '主要内容、理由', en: 'What it says' }, { max: 2000, optional: true }) reasons?: string;
}

/** The paper without empty fields. */
export function received({ receivedOn, number, reasons }: CourtPaperInput): CourtPaperReceived {
  return { receivedOn, number, ...(reasons ? { reasons } : {}) };
}

/** The dossier with the end of the matter at the court. */
export function withResult(
  dossier: CourtDossier,
  on: CivilDate,
  { note, collectedFen }: { readonly note: string; readonly collectedFen?: number },
): CourtDossier {
  return { ...dossier, result: { on, note, ...(collectedFen === undefined ? {} : { collectedFen }) } };
}
