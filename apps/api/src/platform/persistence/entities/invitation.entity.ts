import type { InvitationPurpose } from '@anjuan/contract';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Row of a one-time link; only the hash of its secret is kept. */
@Entity({ name: 'invitation', schema: 'anjuan' })
export class InvitationEntity {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id: string;
  @Column('uuid', { name: 'agency_id' }) agencyId: string;
  @Column('uuid', { name: 'person_id' }) personId: string;
  /** `account`: the first password; `password`: a new one; `reset`: password and second factors anew. */
  @Column('text') purpose: InvitationPurpose;
  @Column('text', { name: 'token_hash' }) tokenHash: string;
  /** Who made the link; null when it was made at the console. */
  @Column('uuid', { name: 'created_by', nullable: true }) createdBy: string | null;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
  @Column('timestamptz', { name: 'expires_at' }) expiresAt: Date;
  @Column('timestamptz', { name: 'used_at', nullable: true }) usedAt: Date | null;
  @Column('timestamptz', { name: 'revoked_at', nullable: true }) revokedAt: Date | null;
}
