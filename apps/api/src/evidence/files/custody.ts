import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import type { SignedIn } from '../../platform/context.js';
import type { CustodyFact } from '../../platform/persistence/repositories/custody.repository.js';
import { UnitOfWork } from '../../platform/unit-of-work.js';

/** What a request does with a file. */
export type Handling = Pick<CustodyFact, 'kind' | 'outcome' | 'purpose' | 'detail' | 'source'>;

/** Adds to the custody chain of a file before its bytes leave: what cannot be noted is not shown. */
@Injectable()
export class Custody {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  note(me: SignedIn, digest: string, handling: Handling): Promise<void> {
    const fact = { ...handling, person: me.person, at: this.clock.now() };
    return this.work.run(me, (tx) => tx.custody.add(digest, fact));
  }
}
