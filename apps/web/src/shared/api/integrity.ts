import type { AlarmsView, AuditView, FixityView, JournalCheck } from '@anjuan/contract';
import { ApiProblem, Unreachable, ask, query } from './http';

/** The newest head of the log, as its public note says it. */
export interface LogHead {
  readonly origin: string;
  readonly size: number;
  /** Base64, as it is signed. */
  readonly root: string;
  readonly witnesses: readonly string[];
}

const DASH = '\u2014';

/** What there is, or null while there is nothing yet. */
async function orNull<T>(asking: Promise<T>): Promise<T | null> {
  try {
    return await asking;
  } catch (error) {
    if (error instanceof ApiProblem && error.problem.status === 404) return null;
    throw error;
  }
}

/** Of the own office, or of one below the district. */
export const readFixity = (office?: string) =>
  orNull(ask<FixityView>(`/api/fixity/last${query({ office })}`).then(({ data }) => data));
export const readAudit = (office?: string) =>
  orNull(ask<AuditView>(`/api/audit/last${query({ office })}`).then(({ data }) => data));
export const readAlarms = (office?: string) =>
  ask<AlarmsView>(`/api/audit/alarms${query({ office })}`).then(({ data }) => data);
export const checkChain = async (id: string): Promise<JournalCheck> =>
  (await ask<JournalCheck>(`/api/cases/${encodeURIComponent(id)}/journal/verify`)).data;

/** Address of the archive; with a purpose, personal values are in it. */
export const exportHref = (id: string, purpose?: string): string =>
  `/api/cases/${encodeURIComponent(id)}/export${query({ purpose })}`;

/** The newest checkpoint, read from its signed note. @throws Unreachable when there is no answer */
export async function readLogHead(agency: string): Promise<LogHead | null> {
  const path = `/api/log/${encodeURIComponent(agency)}/checkpoint`;
  const answer = await fetch(path).catch(() => undefined);
  if (answer?.status === 404) return null;
  if (!answer?.ok) throw new Unreachable(path);
  const [text = '', signatures = ''] = (await answer.text()).split('\n\n');
  const [origin = '', size = '0', root = ''] = text.split('\n');
  const names = signatures.split('\n').filter((line) => line.startsWith(DASH));
  const witnesses = names.map((line) => line.split(' ')[1] ?? '').filter((name) => name !== origin);
  return { origin, size: Number(size), root, witnesses };
}
