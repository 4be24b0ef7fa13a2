import type { ProposalLine } from '@anjuan/contract';
import type { Office } from '@anjuan/procedure';
import { type AdminFile, aboutOf, markOf } from './admin-files.query.js';

const kinds: readonly string[] = ['account', 'certificate', 'setting', 'calendar-year'];

/** Whether a file waits for another administrator. */
export function isWaiting({ kind, stage, facts }: AdminFile): boolean {
  if (kind === 'calendar-year') return stage === 'proposed';
  return kinds.includes(kind) && facts?.pending !== undefined;
}

const asked = ({ facts }: AdminFile) => facts?.pending ?? facts?.calendar?.proposed ?? { by: '', on: '' };

function named(file: AdminFile, { staff }: Office): ProposalLine['person'] {
  const id = aboutOf(file);
  return id ? { id, name: staff[id]?.name ?? file.facts?.account?.name ?? '' } : null;
}

/** A waiting file as the inbox shows it. */
export function proposalOf(file: AdminFile, office: Office): ProposalLine {
  const { by, on } = asked(file);
  return {
    file: markOf(file),
    kind: file.kind as ProposalLine['kind'],
    facts: file.facts ?? {},
    by: { id: by, name: office.staff[by]?.name ?? '' },
    on,
    person: named(file, office),
  };
}
