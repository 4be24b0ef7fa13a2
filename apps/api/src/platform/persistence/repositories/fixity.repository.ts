import type { EntityManager } from 'typeorm';

/** What a run over the stored files found. */
export interface FixityFacts {
  readonly startedAt: Date;
  readonly endedAt: Date;
  readonly counted: number;
  readonly bytes: number;
  /** Digests whose bytes are no longer those. */
  readonly bad: readonly string[];
  readonly missing: readonly string[];
}

const ADD = `INSERT INTO fixity_run (agency_id, started_at, ended_at, counted, bytes, bad, missing)
  VALUES ($1, $2, $3, $4, $5, $6, $7)`;

/** Runs that re-hashed the stored files. */
export class FixityRepository {
  constructor(
    private readonly manager: EntityManager,
    private readonly agency: string,
  ) {}

  async add({ startedAt, endedAt, counted, bytes, bad, missing }: FixityFacts): Promise<void> {
    await this.manager.query(ADD, [this.agency, startedAt, endedAt, counted, bytes, bad, missing]);
  }
}
