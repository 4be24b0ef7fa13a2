import type { FileMark } from '@anjuan/contract';
import { type AgencyFacts, procedureByKind } from '@anjuan/procedure';
import type { Query } from '../platform/reads/reader.js';

const FILES = `SELECT id, kind, stage, version, state->'dossier'->'agency' AS facts FROM case_file
WHERE kind IN ('account', 'certificate', 'delegation', 'setting', 'officer-record', 'calendar-year')
ORDER BY opened_on DESC, id DESC`;

/** A file in which the office administers itself. */
export interface AdminFile {
  readonly id: string;
  readonly kind: string;
  readonly stage: string;
  readonly version: number;
  readonly facts: AgencyFacts | null;
}

/** Reads the files of administration, the latest first. */
export function readAdminFiles(query: Query): Promise<readonly AdminFile[]> {
  return query<AdminFile>(FILES);
}

/** Whom a file is about; undefined where it is about nobody. */
export function aboutOf({ id, kind, facts }: AdminFile): string | undefined {
  if (kind === 'account') return facts?.account?.person ?? id;
  return facts?.certificate?.person ?? facts?.officer?.person;
}

/** A file as somebody goes on with it. */
export function markOf({ id, kind, stage, version }: AdminFile): FileMark {
  return { id, version, stage, stageTitle: procedureByKind(kind)?.stages[stage]?.title ?? { zh: stage, en: stage } };
}
