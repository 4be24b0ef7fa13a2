import { Injectable } from '@nestjs/common';
import type { Party } from '@anjuan/procedure';
import { Clock } from '../../platform/clock.js';
import type { SignedIn } from '../../platform/context.js';
import { notFound } from '../../platform/refused.js';
import { Vault } from '../../platform/storage/vault.js';
import { UnitOfWork } from '../../platform/unit-of-work.js';

/** A look at a party's personal values. */
export interface Look {
  readonly me: SignedIn;
  readonly fileId: string;
  readonly ref: string;
  readonly purpose: string;
}

/** Opens personal values for one look, and keeps who looked and why in the same transaction. */
@Injectable()
export class ViewParty {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly vault: Vault,
    private readonly clock: Clock,
  ) {}

  /** @throws Refused when the party is not of this file, or its values were destroyed */
  view({ me, fileId, ref, purpose }: Look): Promise<Party> {
    return this.unitOfWork.run(me, async (tx) => {
      const row = await tx.parties.find(ref, fileId);
      if (!row?.cipher) throw notFound();
      await tx.parties.logReading({ person: me.person, fileId, ref, purpose, at: this.clock.now() });
      return this.vault.open<Party>(tx.keys, row.cipher, ref);
    });
  }
}
