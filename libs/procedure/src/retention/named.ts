import type { Act } from '../kernel/step.js';
import type { CaseFile } from '../kernel/file.js';

/** A paper that was destroyed: the hash of what it said and, where it had been printed, the digest of the PDF. */
export interface DestroyedPaper {
  readonly id: string;
  readonly hash: string;
  readonly pdf?: string;
}

/** What a destruction names: references and digests, never a value. */
export interface Destroyed {
  /** References of parties. */
  readonly refs: readonly string[];
  readonly papers?: readonly DestroyedPaper[];
  /** Digests of evidence and recordings the file gives up; bytes another file needs too go with that one. */
  readonly files?: readonly string[];
  /** Digests of copies made of them. */
  readonly copies?: readonly string[];
}

/** The step whose act destroys what is stored of a file beside its journal. */
const DESTROYS = 'approve-destruction';

/** Whether an act destroys what is stored of its file. */
export const destroysFile = ({ step }: Pick<Act, 'step'>): boolean => step === DESTROYS;

/** The parties a case file names, anywhere in it, each once and in order. */
export function namedIn({ dossier, tracks }: CaseFile): Destroyed {
  const refs = new Set<string>();
  visit({ dossier, tracks }, (value) => {
    const party = value as { readonly ref?: unknown; readonly commitment?: unknown } | null;
    if (typeof party?.ref === 'string' && typeof party.commitment === 'string') refs.add(party.ref);
  });
  return { refs: [...refs].sort() };
}

function visit(value: unknown, look: (value: unknown) => void): void {
  if (value === null || typeof value !== 'object') return;
  for (const member of Object.values(value)) {
    look(member);
    visit(member, look);
  }
}
