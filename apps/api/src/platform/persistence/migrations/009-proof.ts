import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Public ids of papers that were served; papers of before have none. */
export class Proof1763800000009 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('SET LOCAL ROLE anjuan_owner');
    await runner.query(
      "ALTER TABLE anjuan.document ADD COLUMN proof text UNIQUE CHECK (proof ~ '^[A-Za-z0-9_-]{22}$')",
    );
    await runner.query('RESET ROLE');
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Not taken back'));
  }
}
