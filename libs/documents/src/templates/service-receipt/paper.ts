import { type AmendmentDossier, type ServiceDossier, servedDocuments, tracksOf } from '@anjuan/procedure';
import type { FillInput } from '../../template.js';

/** Number of a paper that mended the decision, the `round`th of its kind. */
function numberOfMending(file: FillInput['file'], document: string, round: number): string | undefined {
  const papers = tracksOf<AmendmentDossier>(file, 'amendment').filter((t) => t.dossier.paper === document);
  return papers[round - 1]?.dossier.number;
}

/** Title and number of the paper a service carries. */
export function servedPaper({ file }: FillInput, { document = '', round = 1 }: Partial<ServiceDossier>) {
  const { notices, decision } = file.dossier;
  const titles: Readonly<Record<string, { readonly zh: string } | undefined>> = servedDocuments;
  const numbers: Readonly<Record<string, string | undefined>> = {
    [document]: numberOfMending(file, document, round),
    'prior-notice': notices.find((n) => n.round === round)?.number,
    'penalty-decision': decision?.number,
  };
  return { title: titles[document]?.zh ?? document, number: numbers[document] };
}
