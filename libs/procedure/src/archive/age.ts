import { type CivilDate, addMonths } from '@anjuan/calendar';
import { values } from '@anjuan/statute';
import type { CaseFile } from '../kernel/file.js';

/** The day on which a file has been kept in the own archive long enough; undefined while it is not archived. @article ARCHIVES-REG-2024/20 */
export function transferFrom({ dossier: { archivedOn } }: CaseFile): CivilDate | undefined {
  return archivedOn && addMonths(archivedOn, values.on(archivedOn).archiveTransferYears * 12);
}
