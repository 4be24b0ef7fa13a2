import type { SignedIn } from './context.js';
import type { Source } from './http/source.js';
import type { Tx } from './persistence/tx.js';

/** What was done, when, to which object if not the own account, and for which purpose where one is asked for. */
export interface Done {
  readonly at: Date;
  readonly action: string;
  readonly object?: string;
  readonly purpose?: string;
}

/** Who did it. */
export type Doer = Pick<SignedIn, 'person' | 'name' | 'roles'>;

/** Seals the change in the agency's journal of accesses, in its own transaction: no change without its entry. */
export async function note(tx: Tx, who: Doer, from: Source, { action, object, at, purpose }: Done): Promise<void> {
  const { address, family, where } = from;
  const body = {
    who: { person: who.person, name: who.name, roles: [...who.roles] },
    action,
    object: object ?? null,
    where,
    source: { address, agent: family },
    outcome: 'allowed' as const,
    status: 200,
    ...(purpose ? { purpose } : {}),
  };
  await tx.access.add([{ at, body }]);
}
