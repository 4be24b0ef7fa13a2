import type { DocumentModel } from '../model.js';
import type { FillInput } from '../template.js';
import { SLASH } from '../words/text.js';

type Kind = Pick<DocumentModel, 'template' | 'form' | 'title'>;

/** What every document begins with; without a document id there is no line to check it by. */
export function head(
  { file, act, number, office, document, proof }: FillInput,
  kind: Kind,
): Omit<DocumentModel, 'blocks'> {
  const { caseNumber } = file.dossier;
  return {
    ...kind,
    office: office.name,
    number: number || SLASH,
    date: act.on,
    ...(caseNumber ? { caseNumber } : {}),
    ...(document ? { verify: `文书标识：${document}　可凭此标识向制作机关核验真伪` } : {}),
    ...(proof ? { proof } : {}),
  };
}
