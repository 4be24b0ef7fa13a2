import type { EntityManager } from 'typeorm';

/** A passkey as it is kept. */
export interface PasskeyRow {
  readonly credentialHash: string;
  readonly credentialId: string;
  readonly publicKey: Buffer;
  readonly counter: number;
  readonly transports: readonly string[];
  readonly label: string;
}

/** What decides how far a sign-in has come. */
export interface Standing {
  readonly passwordSetAt: Date | null;
  readonly totp: boolean;
  readonly passkeys: number;
}

/** An authenticator; its cipher is about its id. */
export interface TotpRow {
  readonly id: string;
  readonly cipher: Buffer;
  readonly confirmed: boolean;
}

/** How many former passwords are kept: the most an office may ask for. */
const KEPT = 24;

const HOLD = 'SELECT id FROM person WHERE id = $1 FOR UPDATE';
const PAST = 'SELECT hash FROM password_past WHERE person_id = $1 ORDER BY id DESC LIMIT $2';
const TO_PAST = `INSERT INTO password_past (agency_id, person_id, ended_at, hash)
  SELECT agency_id, id, $2, password_hash FROM person WHERE id = $1 AND password_hash IS NOT NULL`;
const TRIM = `DELETE FROM password_past WHERE person_id = $1 AND id NOT IN
  (SELECT id FROM password_past WHERE person_id = $1 ORDER BY id DESC LIMIT ${KEPT})`;
const SET = 'UPDATE person SET password_hash = $2, password_set_at = $3 WHERE id = $1';

const STANDING = `SELECT password_set_at AS "passwordSetAt",
    EXISTS (SELECT FROM totp WHERE person_id = $1 AND confirmed_at IS NOT NULL) AS totp,
    (SELECT count(*)::int FROM passkey WHERE person_id = $1) AS passkeys
  FROM person WHERE id = $1`;
const TOTP = 'SELECT id, cipher, confirmed_at IS NOT NULL AS confirmed FROM totp WHERE person_id = $1';

const BEGIN = `INSERT INTO totp (id, agency_id, person_id, cipher, begun_at) VALUES ($1, $2, $3, $4, $5)
  ON CONFLICT (agency_id, person_id) DO UPDATE SET id = $1, cipher = $4, begun_at = $5, last_step = 0
  WHERE totp.confirmed_at IS NULL RETURNING id`;
const STEP = `WITH spent AS (UPDATE totp SET last_step = $2, confirmed_at = coalesce(confirmed_at, $3)
    WHERE person_id = $1 AND last_step < $2 RETURNING 1) SELECT count(*)::int AS n FROM spent`;

const PASSKEYS = `SELECT credential_hash AS "credentialHash", credential_id AS "credentialId", public_key AS "publicKey",
  counter::float8 AS counter, transports, label FROM passkey WHERE person_id = $1 ORDER BY created_at`;
const ADD_KEY = `INSERT INTO passkey (agency_id, person_id, credential_hash, credential_id, public_key, counter, transports, label, created_at)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`;
const USE_KEY = 'UPDATE passkey SET counter = $2, used_at = $3 WHERE credential_hash = $1';
const REMOVE_KEY = `WITH gone AS (DELETE FROM passkey WHERE person_id = $1 AND id = $2 RETURNING 1) SELECT count(*)::int AS n FROM gone`;

const ADD_CODES = `INSERT INTO recovery_code (agency_id, person_id, hash, made_at) SELECT $1, $2, unnest($3::text[]), $4`;
const SPEND_CODE = `WITH spent AS (UPDATE recovery_code SET used_at = $3 WHERE person_id = $1 AND hash = $2 AND used_at IS NULL RETURNING 1)
  SELECT count(*)::int AS n FROM spent`;
const LEFT = 'SELECT count(*)::int AS n FROM recovery_code WHERE person_id = $1 AND used_at IS NULL';

const LINK = `INSERT INTO oidc_link (agency_id, person_id, subject_hash, linked_at) VALUES ($1, $2, $3, $4)`;
const SPEND = `INSERT INTO spent_challenge (agency_id, hash, at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING RETURNING hash`;
const OLD_SPENT = 'DELETE FROM spent_challenge WHERE at < $1';

/** What people prove themselves by: passwords, authenticators, passkeys, recovery codes, links to a single sign-on. */
export class CredentialRepository {
  constructor(
    private readonly manager: EntityManager,
    private readonly agency: string,
  ) {}

  /** One change of a person's credentials at a time. */
  async hold(person: string): Promise<void> {
    await this.manager.query(HOLD, [person]);
  }

  /** Hashes of the last passwords before the present one, the newest first. */
  async past(person: string, count: number): Promise<readonly string[]> {
    const rows = await this.manager.query<{ hash: string }[]>(PAST, [person, count]);
    return rows.map(({ hash }) => hash);
  }

  async setPassword(person: string, hash: string, now: Date): Promise<void> {
    await this.manager.query(TO_PAST, [person, now]);
    await this.manager.query(TRIM, [person]);
    await this.manager.query(SET, [person, hash, now]);
  }

  /** What a person has now, as this transaction leaves it. */
  async standing(person: string): Promise<Standing> {
    const [row] = await this.manager.query<Standing[]>(STANDING, [person]);
    if (!row) throw new Error('no such person');
    return row;
  }

  async totp(person: string): Promise<TotpRow | undefined> {
    const [row] = await this.manager.query<TotpRow[]>(TOTP, [person]);
    return row;
  }

  /** Keeps a new authenticator's secret. @returns false when there is one in use */
  async beginTotp(person: string, { id, cipher, now }: { id: string; cipher: Buffer; now: Date }): Promise<boolean> {
    const rows = await this.manager.query<unknown[]>(BEGIN, [id, this.agency, person, cipher, now]);
    return rows.length > 0;
  }

  /** Uses up a step of the authenticator; the first one puts it into use. @returns false when it, or a later one, was used before */
  spendStep(person: string, step: number, now: Date): Promise<boolean> {
    return this.some(STEP, [person, step, now]);
  }

  async removeTotp(person: string): Promise<void> {
    await this.manager.query('DELETE FROM totp WHERE person_id = $1', [person]);
  }

  passkeys(person: string): Promise<readonly PasskeyRow[]> {
    return this.manager.query<PasskeyRow[]>(PASSKEYS, [person]);
  }

  async addPasskey(person: string, key: PasskeyRow, now: Date): Promise<void> {
    const { credentialHash, credentialId, publicKey, counter, transports, label } = key;
    const values = [this.agency, person, credentialHash, credentialId, publicKey, counter, transports, label, now];
    await this.manager.query(ADD_KEY, values);
  }

  async usePasskey(credentialHash: string, counter: number, now: Date): Promise<void> {
    await this.manager.query(USE_KEY, [credentialHash, counter, now]);
  }

  /** @returns whether there was such a passkey of the person */
  removePasskey(person: string, id: string): Promise<boolean> {
    return this.some(REMOVE_KEY, [person, id]);
  }

  /** New recovery codes in the place of all old ones. */
  async replaceCodes(person: string, hashes: readonly string[], now: Date): Promise<void> {
    await this.manager.query('DELETE FROM recovery_code WHERE person_id = $1', [person]);
    await this.manager.query(ADD_CODES, [this.agency, person, hashes, now]);
  }

  /** @returns whether the code was good; of two who come at once only one is told so */
  spendCode(person: string, hash: string, now: Date): Promise<boolean> {
    return this.some(SPEND_CODE, [person, hash, now]);
  }

  codesLeft(person: string): Promise<boolean> {
    return this.some(LEFT, [person]);
  }

  /** Everything beside the password goes: somebody has lost it, or has nothing left to need codes for. */
  async removeFactors(person: string): Promise<void> {
    for (const table of ['totp', 'passkey', 'recovery_code', 'oidc_link'])
      await this.manager.query(`DELETE FROM ${table} WHERE person_id = $1`, [person]);
  }

  async removeCodes(person: string): Promise<void> {
    await this.manager.query('DELETE FROM recovery_code WHERE person_id = $1', [person]);
  }

  async link(person: string, subjectHash: string, now: Date): Promise<void> {
    await this.unlink(person);
    await this.manager.query(LINK, [this.agency, person, subjectHash, now]);
  }

  async unlink(person: string): Promise<void> {
    await this.manager.query('DELETE FROM oidc_link WHERE person_id = $1', [person]);
  }

  /** Uses a challenge up. @returns false when it was used before */
  async spendChallenge(hash: string, now: Date, old: Date): Promise<boolean> {
    await this.manager.query(OLD_SPENT, [old]);
    const rows = await this.manager.query<unknown[]>(SPEND, [this.agency, hash, now]);
    return rows.length > 0;
  }

  private async some(sql: string, values: readonly unknown[]): Promise<boolean> {
    const [row] = await this.manager.query<{ n: number }[]>(sql, [...values]);
    return (row?.n ?? 0) > 0;
  }
}
