import { Injectable } from '@nestjs/common';
import type { ActFollower, ActsDone } from '../platform/act-followers.js';
import { Clock } from '../platform/clock.js';

const DESTROYS = 'approve-destruction';

/** Destroys personal values and their salts in the transaction that seals the destruction: one does not happen without the other. */
@Injectable()
export class DestroyPersonal implements ActFollower {
  constructor(private readonly clock: Clock) {}

  async follow({ tx, file, sealed }: ActsDone): Promise<void> {
    if (!sealed.some(({ body }) => body.step === DESTROYS)) return;
    await tx.parties.destroy(file.id, this.clock.now());
  }
}
