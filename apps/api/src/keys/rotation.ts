import type { Database } from '../platform/persistence/database.js';
import type { Tx } from '../platform/persistence/tx.js';
import type { Vault } from '../platform/storage/vault.js';

/** What is to be replaced. */
export interface Wanted {
  readonly data: boolean;
  readonly index: boolean;
  readonly master: boolean;
}

/** What a rotation works with: a connection under the owner's role, and the keys. */
export interface Rotation {
  readonly database: Database;
  readonly vault: Vault;
  readonly told: (line: string) => void;
  /** Ciphers per transaction. */
  readonly batch?: number;
}

const NOBODY = '00000000-0000-0000-0000-000000000000';

/** An entry in the agency's journal of accesses, in the transaction of what it tells. */
export async function note(tx: Tx, action: string, also: Readonly<Record<string, string>>): Promise<void> {
  const body = {
    who: { person: NOBODY, name: '系统', roles: ['system'] },
    action,
    object: null,
    where: 'rotate-keys',
    source: { address: 'server', agent: 'none' },
    outcome: 'allowed' as const,
    status: 200,
    also,
  };
  await tx.access.add([{ at: new Date(), body }]);
}
