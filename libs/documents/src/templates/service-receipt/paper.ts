import { type ServiceDossier, servedDocuments } from '@anjuan/procedure';
import type { FillInput } from '../../template.js';

/** Title and number of the paper a service carries. */
export function servedPaper({ file }: FillInput, { document = '', round = 1 }: Partial<ServiceDossier>) {
  const { notices, decision } = file.dossier;
  const titles: Readonly<Record<string, { readonly zh: string } | undefined>> = servedDocuments;
  const numbers: Readonly<Record<string, string | undefined>> = {
    'prior-notice': notices.find((n) => n.round === round)?.number,
    'penalty-decision': decision?.number,
  };
  return { title: titles[document]?.zh ?? document, number: numbers[document] };
}
