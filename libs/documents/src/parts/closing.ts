import type { DocumentModel } from '../model.js';
import type { FillInput } from '../template.js';
import { chineseDate } from '../words/date.js';

/** Agency, date and seal of a paper that leaves the house, with its two copies. */
export function issued({ act, office }: FillInput): Pick<DocumentModel, 'signature' | 'seal' | 'copies'> {
  return { signature: [office.name, chineseDate(act.on)], seal: true, copies: '一式两份：送达当事人、存档' };
}
