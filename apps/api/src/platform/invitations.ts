import { randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { Clock } from './clock.js';
import { CONFIG, type Config } from './config.js';
import { sha256 } from './digest.js';
import type { InvitationEntity } from './persistence/entities/invitation.entity.js';
import type { Tx } from './persistence/tx.js';

const HOUR = 3_600_000;
/** How long a link is good for, in hours. */
export const INVITATION_HOURS = 24;

/** Who is invited, what for, and by whom (left out at the console). */
export interface Invited {
  readonly person: string;
  readonly purpose?: InvitationEntity['purpose'];
  readonly by?: string;
}

/** A one-time link. It is told once, to whoever made it; the database keeps only a hash. */
export interface Invitation {
  readonly link: string;
  readonly expiresAt: Date;
}

/** One-time links: how a new account gets its password, and an old one a new password and new second factors. */
@Injectable()
export class Invitations {
  constructor(
    @Inject(CONFIG) private readonly config: Pick<Config, 'publicUrl'>,
    private readonly clock: Clock,
  ) {}

  /** Makes a link inside the caller's transaction; the person's earlier links end. The link must not enter a journal. */
  async issue(tx: Tx, { person: personId, purpose = 'account', by }: Invited): Promise<Invitation> {
    const secret = randomBytes(32).toString('base64url');
    const createdAt = this.clock.now();
    const expiresAt = new Date(createdAt.getTime() + INVITATION_HOURS * HOUR);
    const kept = { tokenHash: sha256(secret), createdBy: by ?? null, createdAt, expiresAt };
    await tx.invitations.issue({ personId, purpose, ...kept });
    // Behind the `#`, so that it stands in no server's log and in no Referer.
    return { link: `${this.config.publicUrl}/invitation#${secret}`, expiresAt };
  }
}
