import type { CaseFile } from '@anjuan/procedure';
import type { CaseFileEntity } from './entities/case-file.entity.js';

/** A file as the transaction holds it: its state and the last link of its chain. */
export interface HeldCase {
  readonly file: CaseFile;
  readonly head: string;
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
  readonly outcome: string | null;
  readonly ended: boolean;
  readonly searchText: string;
}

/** Row → domain. */
export function toHeld({ state, head }: Pick<CaseFileEntity, 'state' | 'head'>): HeldCase {
  return { file: state, head };
}

/** Domain → row. */
export function toRow(agencyId: string, { file, head }: HeldCase, columns: CaseColumns): CaseFileEntity {
  const { id, procedure, stage, version } = file;
  const { handlers, awaitsRoles, ...rest } = columns;
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
  };
}
