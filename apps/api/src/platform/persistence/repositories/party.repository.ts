import type { EntityManager } from 'typeorm';
import type { Mark } from '../../storage/vault.js';
import { PersonalValueEntity } from '../entities/personal-value.entity.js';

/** Encrypted personal values by reference. */
export class PartyRepository {
  constructor(
    private readonly manager: EntityManager,
    private readonly agency: string,
  ) {}

  async keep(row: Omit<PersonalValueEntity, 'agencyId' | 'destroyedAt'>): Promise<void> {
    await this.manager.insert(PersonalValueEntity, { ...row, agencyId: this.agency, destroyedAt: null });
  }

  /** Remembers what a value can be found by. */
  async mark(ref: string, marks: readonly Mark[]): Promise<void> {
    const sql = 'INSERT INTO anjuan.party_mark (agency_id, ref, kind, key_id, mark) VALUES ($1, $2, $3, $4, $5)';
    for (const { kind, key, mark } of marks) await this.manager.query(sql, [this.agency, ref, kind, key, mark]);
  }

  find(ref: string, fileId: string): Promise<PersonalValueEntity | null> {
    return this.manager.findOneBy(PersonalValueEntity, { ref, fileId });
  }

  ofFile(fileId: string): Promise<PersonalValueEntity[]> {
    return this.manager.findBy(PersonalValueEntity, { fileId });
  }

  /** Destroys values, salts and marks; the commitments the journal holds stay, and can be opened by nobody any more. */
  async destroy(fileId: string, at: Date): Promise<void> {
    const sql = `UPDATE anjuan.personal_value SET cipher = NULL, salt = NULL, destroyed_at = $2
      WHERE file_id = $1 AND cipher IS NOT NULL`;
    await this.manager.query(sql, [fileId, at]);
    const marks = `DELETE FROM anjuan.party_mark m USING anjuan.personal_value p WHERE p.ref = m.ref AND p.file_id = $1`;
    await this.manager.query(marks, [fileId]);
  }

  /** Each unmasked view leaves a line. */
  async logReading(reading: { person: string; fileId: string; ref: string; purpose: string; at: Date }): Promise<void> {
    const sql =
      'INSERT INTO anjuan.reading_log (agency_id, person_id, file_id, ref, purpose, at) VALUES ($1,$2,$3,$4,$5,$6)';
    const { person, fileId, ref, purpose, at } = reading;
    await this.manager.query(sql, [this.agency, person, fileId, ref, purpose, at]);
  }
}
