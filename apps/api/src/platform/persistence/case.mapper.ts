import type { CaseFile } from '@anjuan/procedure';
import type { CaseFileEntity } from './entities/case-file.entity.js';

/** A file as the transaction holds it: its state and the last link of its chain. */
export interface HeldCase {
  readonly file: CaseFile;
  readonly head: string;
  /** When the last entry was sealed: the next one is not earlier, whatever a clock says. */
  readonly sealedAt?: Date;
  /** Whether the request's key stood beside an entry when the lock was asked for. */
  readonly answered?: boolean;
}

/** What the row says beside the state; computed from the file by `columnsOf`. */
export interface CaseColumns {
  readonly kind: string;
  readonly number: string | null;
  readonly title: string;
  readonly matter: string | null;
  readonly partyLabel: string | null;
  readonly place: string | null;
  readonly handlers: readonly string[];
  readonly openedOn: string;
  readonly lastActOn: string;
  readonly actOn: string | null;
  readonly dueOn: string | null;
  readonly dueClock: string | null;
  readonly awaitsRoles: readonly string[];
  readonly reviewState: string;
  readonly publicityState: string;
  readonly gapCount: number;
  /** Acts that needed more than text, those that reached their grade, and what kept each of the others from it. */
  readonly recordingsNeeded: number;
  readonly recordingsMet: number;
  readonly gapReasons: readonly string[];
  readonly outcome: string | null;
  /** What the term of retention is counted by, and what stands in its way. */
  readonly retentionClass: string;
  readonly restedOn: string | null;
  readonly holds: number;
  readonly disposal: string | null;
  readonly ended: boolean;
  readonly minor: boolean;
  /** Whether the file is about the office itself and not about a case. */
  readonly ofOffice: boolean;
  /** Who had to stand aside: they neither see the file nor act on it. */
  readonly recused: readonly string[];
  readonly searchText: string;
}

/** What of a file's row, and of its last entry, an act begins with. */
export type HeldRow = Pick<CaseFileEntity, 'state' | 'head' | 'searchText'> & {
  readonly sealedAt: Date | null;
  readonly answered: boolean;
};

/** Row → domain. */
export function toHeld({ state, head, sealedAt, answered }: HeldRow): HeldCase {
  return { file: state, head, answered, ...(sealedAt ? { sealedAt } : {}) };
}

/** Domain → row. */
export function toRow(agencyId: string, { file, head }: HeldCase, columns: CaseColumns): CaseFileEntity {
  const { id, procedure, stage, version } = file;
  const { handlers, awaitsRoles, gapReasons, recused, ...rest } = columns;
  return {
    id,
    agencyId,
    procedure,
    stage,
    version,
    head,
    state: file,
    ...rest,
    handlers: [...handlers],
    awaitsRoles: [...awaitsRoles],
    gapReasons: [...gapReasons],
    recused: [...recused],
  };
}
