import type { Dossier } from '../../dossier/dossier.js';
import { withAgency } from '../facts.js';
import type { CalendarNotice } from './dossier.js';

/** The proposal with the answer it got. */
export function answered(dossier: Dossier, answer: Pick<CalendarNotice, 'confirmed' | 'rejected'>): Dossier {
  const notice = dossier.agency?.calendar;
  return notice ? withAgency(dossier, { calendar: { ...notice, ...answer } }) : dossier;
}
