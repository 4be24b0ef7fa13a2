import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A link for a forgotten password leaves the second factor as it is. */
const purposes = `
ALTER TABLE anjuan.invitation DROP CONSTRAINT invitation_purpose_check,
  ADD CONSTRAINT invitation_purpose_check CHECK (purpose IN ('account', 'password', 'reset'));`;

/** Links that renew the password alone. */
export class ForgottenPassword1763800000021 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('SET LOCAL ROLE anjuan_owner');
    await runner.query(purposes);
    await runner.query('RESET ROLE');
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Not taken back'));
  }
}
