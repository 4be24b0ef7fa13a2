import { type CivilDate, addMonths } from '@anjuan/calendar';
import { type Text, values } from '@anjuan/statute';
import type { CaseFile, Track } from '../kernel/file.js';
import type { PublicationDossier } from './dossier.js';

/** How grave an entry is by the list of its field; how long it may be seen follows from it. */
export const creditClasses = {
  slight: { zh: '轻微', en: 'slight' },
  general: { zh: '一般', en: 'general' },
  serious: { zh: '严重', en: 'serious' },
} as const satisfies Record<string, Text>;
export type CreditClass = keyof typeof creditClasses;

/** Stages in which the public sees an entry. */
export const visible = ['published', 'corrected'];

/** The stage as the public sees it: an entry whose time is over, or whose credit was repaired, is down like a withdrawn one. */
export function shownAs(stage: string): string {
  return ['expired', 'repaired'].includes(stage) ? 'withdrawn' : stage;
}

/** First and last day of an entry's time: before the first no repair, after the last nobody sees it. */
export interface CreditTerm {
  readonly class: CreditClass;
  /** Day of the document that established the breach. */
  readonly from: CivilDate;
  readonly repairFrom: CivilDate;
  readonly lastDay: CivilDate;
}

/**
 * The time of a graded entry, counted from the document that established the breach; undefined while it is not graded or not
 * public, and for what was established before the repair measures.
 */
export function creditTermOf(
  file: CaseFile,
  { dossier }: Pick<Track<PublicationDossier>, 'dossier'>,
): CreditTerm | undefined {
  const established = file.dossier.decision?.on;
  const { published, credit } = dossier;
  const months = established ? values.on(established).creditMonths : null;
  if (!established || !published || !credit || !months) return undefined;
  const { least, most } = months[credit.class];
  const [repairFrom, lastDay] = [addMonths(established, least), addMonths(established, most)];
  return { class: credit.class, from: established, repairFrom, lastDay };
}
