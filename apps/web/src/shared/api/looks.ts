import type { EarlierCasesView, LookRequest, NumberSearchView } from '@anjuan/contract';
import type { Party } from '@anjuan/procedure';
import { type Answer, ask } from './http';

const partyPath = (caseId: string, ref: string): string =>
  `/api/cases/${encodeURIComponent(caseId)}/parties/${encodeURIComponent(ref)}`;

/** The unmasked party of a case; each look is an entry, so a purpose is asked for. */
export const viewParty = (caseId: string, ref: string, body: LookRequest): Promise<Answer<Partial<Party>>> =>
  ask<Partial<Party>>(`${partyPath(caseId, ref)}/view`, { method: 'POST', body });

/** Other files of the same party. */
export const readEarlier = (caseId: string, ref: string, body: LookRequest): Promise<Answer<EarlierCasesView>> =>
  ask<EarlierCasesView>(`${partyPath(caseId, ref)}/earlier`, { method: 'POST', body });

/** Files by a whole number, which travels in the body. */
export const searchNumber = (number: string, body: LookRequest): Promise<Answer<NumberSearchView>> =>
  ask<NumberSearchView>('/api/cases/by-number', { method: 'POST', body: { ...body, number } });
