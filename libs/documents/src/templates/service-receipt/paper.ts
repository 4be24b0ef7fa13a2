import type { CaseFile, ServiceDossier } from '@anjuan/procedure';

/** Titles of what is served; kept apart from the templates so that one does not import all. */
const titles: Readonly<Record<string, string>> = {
  'prior-notice': '行政处罚事先告知书',
  'penalty-decision': '行政处罚决定书',
  'on-the-spot-decision': '当场行政处罚决定书',
};

/** Title and number of the paper a service carries. */
export function servedPaper({ dossier }: CaseFile, { document = '', round = 1 }: Partial<ServiceDossier>) {
  const notice = dossier.notices.find((n) => n.round === round);
  const number = document === 'prior-notice' ? notice?.number : dossier.decision?.number;
  return { title: titles[document] ?? document, number };
}
