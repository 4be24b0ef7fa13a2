import type { CaseFile } from '../kernel/file.js';

/** What a destruction names: references of parties, never a value. */
export interface Destroyed {
  readonly refs: readonly string[];
}

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
