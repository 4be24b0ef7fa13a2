import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Row of a session; only the hash of its token is kept. */
@Entity({ name: 'session', schema: 'anjuan' })
export class SessionEntity {
  @PrimaryColumn('text', { name: 'token_hash' }) tokenHash: string;
  @Column('uuid', { name: 'agency_id' }) agencyId: string;
  @Column('uuid', { name: 'person_id' }) personId: string;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
  @Column('timestamptz', { name: 'seen_at' }) seenAt: Date;
  @Column('timestamptz', { name: 'expires_at' }) expiresAt: Date;
}
