import type { SignedIn } from '../../platform/context.js';
import type { Tx } from '../../platform/persistence/tx.js';
import type { Source } from './source.js';

/** What was done to an account, when, and to which object if not the own one. */
export interface Done {
  readonly at: Date;
  readonly action: string;
  readonly object?: string;
}

/** Who did it. */
export type Doer = Pick<SignedIn, 'person' | 'name' | 'roles'>;

/** Seals the change in the agency's journal of accesses, in its own transaction: no change without its entry. */
export async function note(tx: Tx, who: Doer, from: Source, { action, object, at }: Done): Promise<void> {
  const { address, family, where } = from;
  const body = {
    who: { person: who.person, name: who.name, roles: [...who.roles] },
    action,
    object: object ?? null,
    where,
    source: { address, agent: family },
    outcome: 'allowed' as const,
    status: 200,
  };
  await tx.access.add([{ at, body }]);
}
