/** What the environment may tell that nobody else may know. Each may come as the path of a file instead, in `NAME_FILE`. */
export const SECRETS = [
  'DATABASE_URL',
  'APP_DATABASE_URL',
  'DB_PASSWORD',
  'PERSONAL_KEY',
  'LOG_KEY',
  'S3_ACCESS_KEY',
  'S3_SECRET_KEY',
  'OIDC_CLIENT_SECRET',
] as const;

/** Name of a secret. */
export type SecretName = (typeof SECRETS)[number];

/** Settings by name, as the process was given them. */
export type Env = Readonly<Record<string, string | undefined>>;
