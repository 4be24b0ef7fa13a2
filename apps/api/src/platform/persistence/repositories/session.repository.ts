import type { EntityManager } from 'typeorm';
import { SessionEntity } from '../entities/session.entity.js';

/** Sessions by the hash of their token. */
export class SessionRepository {
  constructor(private readonly manager: EntityManager) {}

  async open(session: SessionEntity): Promise<void> {
    await this.manager.insert(SessionEntity, session);
  }

  async touch(tokenHash: string, seenAt: Date): Promise<void> {
    await this.manager.update(SessionEntity, { tokenHash }, { seenAt });
  }

  async close(tokenHash: string): Promise<void> {
    await this.manager.delete(SessionEntity, { tokenHash });
  }
}
