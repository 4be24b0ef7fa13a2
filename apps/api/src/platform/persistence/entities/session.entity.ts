import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { SessionState } from '@anjuan/contract';

/** Row of a session; only the hash of its token is kept. */
@Entity({ name: 'session', schema: 'anjuan' })
export class SessionEntity {
  @PrimaryColumn('text', { name: 'token_hash' }) tokenHash: string;
  @Column('uuid', { name: 'agency_id' }) agencyId: string;
  @Column('uuid', { name: 'person_id' }) personId: string;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
  @Column('timestamptz', { name: 'seen_at' }) seenAt: Date;
  @Column('timestamptz', { name: 'expires_at' }) expiresAt: Date;
  @Column('uuid', { default: () => 'uuidv7()' }) id: string;
  /** How far the sign-in has come; only an open session may do its work. */
  @Column('text') state: SessionState;
  @Column('integer', { name: 'idle_seconds' }) idleSeconds: number;
  /** When the person last proved to be the one. */
  @Column('timestamptz', { name: 'proved_at' }) provedAt: Date;
  /** Shortened, enough to know one's own office or home by. */
  @Column('text') address: string;
  /** Family of the browser and its device. */
  @Column('text') agent: string;
  /** Challenge of a passkey ceremony under way. */
  @Column('text', { nullable: true }) challenge: string | null;
}
