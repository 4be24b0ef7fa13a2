import type {
  AccessCheck,
  AccessPage,
  CalendarsView,
  CaseLine,
  CasePage,
  CaseView,
  DashboardView,
  DocumentLine,
  EvidenceFileView,
  JournalView,
  NumberedCase,
  OfficeView,
  SimilarCasesView,
  TaskLine,
} from '@anjuan/contract';
import { type Answer, ask, query } from './http';

/** What a list of cases may be narrowed by. */
export interface CaseFilter {
  readonly procedure?: string;
  readonly stage?: string;
  readonly matter?: string;
  readonly officer?: string;
  readonly unit?: string;
  readonly from?: string;
  readonly to?: string;
  readonly text?: string;
  readonly overdue?: boolean;
  readonly gaps?: boolean;
  /** `short`, or the coded reason of a gap. */
  readonly recording?: string;
  readonly review?: string;
  readonly publicity?: string;
  /** Id of an office below; only for a supervisor of the district. */
  readonly office?: string;
}

/** The own office, or one below the district. */
export const readOffice = (office?: string) => ask<OfficeView>(`/api/office${query({ office })}`);
export const readCases = (filter: CaseFilter, cursor?: string, limit = 50) =>
  ask<CasePage>(`/api/cases${query({ ...filter, cursor, limit })}`);
export const readCase = (id: string) => ask<CaseView>(`/api/cases/${encodeURIComponent(id)}`);
export const readAccesses = (id: string, cursor?: string) =>
  ask<AccessPage>(`/api/cases/${encodeURIComponent(id)}/access${query({ cursor })}`);
/** What the agency's accesses may be narrowed by. */
export interface AccessFilter {
  readonly person?: string;
  readonly action?: string;
  readonly case?: string;
  readonly from?: string;
  readonly to?: string;
}

export const searchAccesses = (filter: AccessFilter, cursor?: string) =>
  ask<AccessPage>(`/api/access${query({ ...filter, cursor })}`);
/** Cases by a piece of their number and nothing else: all an administrator of the log is shown. */
export const findNumbered = (number: string) => ask<readonly NumberedCase[]>(`/api/access/cases${query({ number })}`);
export const accessFileHref = (filter: AccessFilter): string => `/api/access/export${query({ ...filter })}`;
/** Checks the chain on from an entry known to be good. */
export const checkAccesses = (from?: { readonly seq: number; readonly hash: string }) =>
  ask<AccessCheck>(`/api/access/verify${query({ from: from?.seq, hash: from?.hash })}`);
export const readJournal = (id: string) => ask<JournalView>(`/api/cases/${encodeURIComponent(id)}/journal`);
/** A proof that an entry stands in its agency's log, as a file. */
export const proofHref = (agency: string, hash: string): string =>
  `/api/log/${encodeURIComponent(agency)}/proof${query({ hash })}`;
export const readDocuments = (id: string) => list<DocumentLine>(`/api/cases/${encodeURIComponent(id)}/documents`);
export const readSimilar = (id: string, tier?: string) =>
  ask<SimilarCasesView>(`/api/cases/${encodeURIComponent(id)}/similar${query({ tier })}`);
export const readTasks = () => list<TaskLine>('/api/tasks');
export const readCalendars = () => ask<CalendarsView>('/api/calendars');
export const readDashboard = () => ask<DashboardView>('/api/dashboard');

/** Lists come bare or as a page; either way the lines are what counts. */
async function list<T>(path: string): Promise<Answer<readonly T[]>> {
  const { data, etag } = await ask<readonly T[] | { readonly items: readonly T[] }>(path);
  return { data: 'items' in data ? data.items : data, etag };
}

/** A copy of a paper, marked with who reads it; or the frozen original, for those who serve or keep papers. */
export const pdfHref = (id: string, original = false): string =>
  `/api/documents/${encodeURIComponent(id)}/pdf${original ? '?original=1' : ''}`;
export const blobHref = (digest: string): string => `/api/evidence/${digest}`;
export const thumbHref = (digest: string): string => `/api/evidence/${digest}/thumbnail`;
/** To keep a file, and not only to look at it. */
export const downloadHref = (digest: string, purpose: string): string =>
  `/api/evidence/${digest}${query({ download: 1, purpose })}`;
export const readFileFacts = (digest: string) => ask<EvidenceFileView>(`/api/evidence/${digest}/facts`);
export type { CaseLine, TaskLine };
