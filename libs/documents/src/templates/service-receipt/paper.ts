import type { ServiceDossier } from '@anjuan/procedure';
import { optionLabel } from '../../parts/options.js';
import type { FillInput } from '../../template.js';

/** Title and number of the paper a service carries; the title as the form of service offers it. */
export function servedPaper({ file, act }: FillInput, service: Partial<ServiceDossier>) {
  const { document, round = 1 } = service;
  const { notices, decision } = file.dossier;
  const numbers: Readonly<Record<string, string | undefined>> = {
    'prior-notice': notices.find((n) => n.round === round)?.number,
    'penalty-decision': decision?.number,
  };
  const title = optionLabel({ procedure: act.procedure, step: 'hand-over', field: 'document' }, document);
  return { title, number: document ? numbers[document] : undefined };
}
