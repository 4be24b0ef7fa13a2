import { type EntityManager, IsNull, MoreThan } from 'typeorm';
import { InvitationEntity } from '../entities/invitation.entity.js';

/** What a new one-time link is kept as. */
export type NewInvitation = Pick<
  InvitationEntity,
  'personId' | 'purpose' | 'tokenHash' | 'createdBy' | 'createdAt' | 'expiresAt'
>;

/** One-time links of the agency. */
export class InvitationRepository {
  constructor(
    private readonly manager: EntityManager,
    private readonly agency: string,
  ) {}

  /** Keeps a new link; the person's earlier ones open nothing any more. */
  async issue(invitation: NewInvitation): Promise<void> {
    await this.revoke(invitation.personId, invitation.createdAt);
    await this.manager.insert(InvitationEntity, { ...invitation, agencyId: this.agency });
  }

  async revoke(personId: string, revokedAt: Date): Promise<void> {
    const open = { agencyId: this.agency, personId, usedAt: IsNull(), revokedAt: IsNull() };
    await this.manager.update(InvitationEntity, open, { revokedAt });
  }

  /** Uses a link up. @returns whether it still was good: of two who come at once only one is told so */
  async use(tokenHash: string, now: Date): Promise<boolean> {
    const good = { agencyId: this.agency, tokenHash, usedAt: IsNull(), revokedAt: IsNull(), expiresAt: MoreThan(now) };
    const { affected } = await this.manager.update(InvitationEntity, good, { usedAt: now });
    return affected === 1;
  }
}
