import { type EntityManager, LessThan, Not } from 'typeorm';
import { SessionEntity } from '../entities/session.entity.js';

/** A session as it begins. */
export type NewSession = Pick<
  SessionEntity,
  | 'tokenHash'
  | 'agencyId'
  | 'personId'
  | 'createdAt'
  | 'seenAt'
  | 'provedAt'
  | 'expiresAt'
  | 'state'
  | 'idleSeconds'
  | 'address'
  | 'agent'
>;

/** What a session becomes when somebody proves more: it goes on under another token. */
export type Renewal = Pick<SessionEntity, 'tokenHash' | 'state' | 'provedAt'>;

const TAKE = `WITH taken AS (UPDATE session SET challenge = NULL WHERE token_hash = $1 AND challenge IS NOT NULL
    RETURNING old.challenge) SELECT challenge FROM taken`;

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

  /** The old token opens nothing any more. @returns false when the session has ended meanwhile */
  async renew(tokenHash: string, renewal: Renewal): Promise<boolean> {
    const { affected } = await this.manager.update(SessionEntity, { tokenHash }, { ...renewal, challenge: null });
    return affected === 1;
  }

  /** Keeps the challenge of a passkey ceremony; the next one replaces it. */
  async challenge(tokenHash: string, challenge: string): Promise<void> {
    await this.manager.update(SessionEntity, { tokenHash }, { challenge });
  }

  /** Takes the challenge out, so that it serves once: of two who come at once only one gets it. */
  async takeChallenge(tokenHash: string): Promise<string | null> {
    const [row] = await this.manager.query<{ challenge: string }[]>(TAKE, [tokenHash]);
    return row?.challenge ?? null;
  }

  async close(tokenHash: string): Promise<void> {
    await this.manager.delete(SessionEntity, { tokenHash });
  }

  /** Ends one session by its id. @returns whether there was one, of this person if one is named */
  async end(id: string, personId?: string): Promise<boolean> {
    const { affected } = await this.manager.delete(SessionEntity, { id, ...(personId ? { personId } : {}) });
    return affected === 1;
  }

  /** Ends all of a person's sessions, but perhaps one. */
  async endAll(personId: string, but?: string): Promise<void> {
    await this.manager.delete(SessionEntity, { personId, ...(but ? { tokenHash: Not(but) } : {}) });
  }
}
