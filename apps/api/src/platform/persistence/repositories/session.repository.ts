import { type EntityManager, LessThan } from 'typeorm';
import { SessionEntity } from '../entities/session.entity.js';

/** A session as it begins; what is left out has its default. */
export type NewSession = Pick<
  SessionEntity,
  'tokenHash' | 'agencyId' | 'personId' | 'createdAt' | 'seenAt' | 'provedAt' | 'expiresAt' | 'state' | 'idleSeconds'
> &
  Partial<Pick<SessionEntity, 'address' | 'agent'>>;

/** Sessions by the hash of their token. */
export class SessionRepository {
  constructor(private readonly manager: EntityManager) {}

  /** Opens a session and clears away the agency's dead ones. */
  async open(session: NewSession): Promise<void> {
    await this.manager.delete(SessionEntity, { expiresAt: LessThan(session.createdAt) });
    await this.manager.insert(SessionEntity, session);
  }

  async touch(tokenHash: string, seenAt: Date): Promise<void> {
    await this.manager.update(SessionEntity, { tokenHash }, { seenAt });
  }

  async close(tokenHash: string): Promise<void> {
    await this.manager.delete(SessionEntity, { tokenHash });
  }
}
