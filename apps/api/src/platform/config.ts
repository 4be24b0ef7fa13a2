import path from 'node:path';
import { type LimitSettings, limitSettings } from './http/limits/limit.js';
import { withSecretFiles } from './secrets/from-files.js';
import type { Env } from './secrets/secret-names.js';
import type { Bucket } from './storage/s3-home.js';

/** An OpenID Connect provider. */
export interface OidcSettings {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret?: string;
  /** What its button says. */
  readonly name: string;
  /** Values of `acr` or `amr` that stand for a second factor. */
  readonly strong: readonly string[];
}

/** Everything the server is told by its surroundings, read once. */
export interface Config {
  /** Owner of the schema, or a superuser: migrations, the application's role, the job queue. */
  readonly databaseUrl: string;
  /** Connection of the application itself; without it a role with a fresh password is made at each start. */
  readonly appDatabaseUrl?: string;
  readonly port: number;
  /** Where the public reaches this server; printed on papers as the address of their proof. */
  readonly publicUrl: string;
  /** What the code on a paper begins with; left out in production while no address is given that others can reach. */
  readonly paperUrl?: string;
  readonly dataDir: string;
  readonly webDist?: string;
  readonly portalDist?: string;
  readonly seedDemo: boolean;
  readonly secureCookies: boolean;
  /** Provider of the single sign-on; without it people sign in here. */
  readonly oidc?: OidcSettings;
  /** Key of the personal values, 32 bytes in hex; kept in a file of the data folder when left out. */
  readonly personalKey?: string;
  /** Ed25519 key of the transparency log, PEM; kept in a file of the data folder when left out. */
  readonly logKey?: string;
  /** Most bytes of one file sent at once. */
  /** Public keys (hex) of the witnesses of the log, by name. */
  readonly witnesses: Readonly<Record<string, string>>;
  readonly uploadBytes: number;
  /** Most bytes of one file sent in resumable parts. */
  readonly longUploadBytes: number;
  /** Hours after which a resumable upload that was not finished is forgotten. */
  readonly uploadHours: number;
  /** Bucket the files lie in; a folder of the data folder when left out. */
  readonly bucket?: Bucket;
  /** Address of ClamAV's daemon, `host:port`; files are not scanned when left out. */
  readonly clamd?: string;
  /** Most bytes of a file ClamAV is given: its own StreamMaxLength must not be smaller. */
  readonly clamdBytes: number;
  /** Requests per minute and address; 0 lifts every limit. */
  readonly requestsPerMinute: number;
  /** Other limits than those of the table in http/limits/limit.ts. */
  readonly limits: LimitSettings;
  /** Most connections at once. */
  readonly maxConnections: number;
  /** How many seconds the body of a form may take to arrive; files have the time of the whole request. */
  readonly formSeconds: number;
  /** Addresses of reverse proxies whose `X-Forwarded-For` is believed, by commas; none when left out. */
  readonly trustedProxies?: string;
  /** Job worker on or off (off in tests that do not ask for it). */
  readonly jobs: boolean;
  /** Last day of the one demonstration certificate that is about to run out. */
  readonly demoCertificateEnds: string;
  readonly mapTiles?: { readonly url: string; readonly attribution: string };
}

const number = (text: string | undefined, fallback: number): number => (text ? Number(text) : fallback);
const yes = (text: string | undefined): boolean => text === '1' || text === 'true';
const MIB = 1024 * 1024;

function optional({
  APP_DATABASE_URL,
  TRUSTED_PROXIES,
  WEB_DIST,
  PORTAL_DIST,
  PERSONAL_KEY,
  LOG_KEY,
  MAP_TILES_URL,
  MAP_TILES_ATTRIBUTION,
}: Env) {
  return {
    ...(TRUSTED_PROXIES ? { trustedProxies: TRUSTED_PROXIES } : {}),
    ...(APP_DATABASE_URL ? { appDatabaseUrl: APP_DATABASE_URL } : {}),
    ...(WEB_DIST ? { webDist: path.resolve(WEB_DIST) } : {}),
    ...(PORTAL_DIST ? { portalDist: path.resolve(PORTAL_DIST) } : {}),
    ...(PERSONAL_KEY ? { personalKey: PERSONAL_KEY } : {}),
    ...(LOG_KEY ? { logKey: LOG_KEY } : {}),
    ...(MAP_TILES_URL ? { mapTiles: { url: MAP_TILES_URL, attribution: MAP_TILES_ATTRIBUTION ?? '' } } : {}),
  };
}

/** `name=hexkey,name=hexkey`. @throws Error when a key is not 64 hexadecimal digits */
function witnessesIn(text = ''): Readonly<Record<string, string>> {
  const pairs = text
    .split(',')
    .filter(Boolean)
    .map((pair) => pair.split('=').map((part) => part.trim()));
  if (pairs.some(([name, key = '']) => !name || !/^[0-9a-f]{64}$/.test(key)))
    throw new Error('WITNESSES must be name=key pairs, each key 64 hexadecimal digits');
  return Object.fromEntries(pairs) as Record<string, string>;
}

/** Only this machine knows itself by these names; a code that leads there leads nowhere. */
const LOCAL = /^https?:\/\/(localhost|127\.[\d.]+|0\.0\.0\.0|\[::1?\])(:|\/|$)/i;

/** Where this server is found, and where the codes on papers lead. */
function addresses({ PUBLIC_URL, PORT, NODE_ENV }: Env): Pick<Config, 'publicUrl' | 'paperUrl'> {
  const publicUrl = (PUBLIC_URL || `http://localhost:${number(PORT, 3000)}`).replace(/\/+$/, '');
  const reachable = NODE_ENV !== 'production' || !LOCAL.test(publicUrl);
  return { publicUrl, ...(reachable ? { paperUrl: publicUrl } : {}) };
}

/** Where files lie, and who looks into them. */
function files({ S3_BUCKET: name, S3_ENDPOINT: endpoint, S3_REGION: region = 'us-east-1', CLAMD: clamd, ...env }: Env) {
  const { S3_ACCESS_KEY: accessKey, S3_SECRET_KEY: secretKey } = env;
  const keys = accessKey && secretKey ? { accessKey, secretKey } : {};
  return {
    ...(clamd ? { clamd } : {}),
    ...(name ? { bucket: { name, region, ...(endpoint ? { endpoint } : {}), ...keys } } : {}),
  };
}

/** The single sign-on. @throws Error when it is half set */
function singleSignOn({ OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, ...env }: Env): {
  readonly oidc?: OidcSettings;
} {
  if (!issuer && !clientId) return {};
  if (!issuer || !clientId || !URL.canParse(issuer))
    throw new Error('OIDC_ISSUER and OIDC_CLIENT_ID are needed together');
  const { OIDC_CLIENT_SECRET: clientSecret, OIDC_NAME: name = '统一身份认证', OIDC_STRONG = '' } = env;
  const strong = OIDC_STRONG.split(',')
    .map((value) => value.trim())
    .filter(Boolean);
  return { oidc: { issuer, clientId, name, strong, ...(clientSecret ? { clientSecret } : {}) } };
}

/** Reads the environment, and the files it names. @throws Error when DATABASE_URL is missing, or a file cannot be read */
export function readConfig(given: Env = process.env): Config {
  const env = withSecretFiles(given);
  if (!env.DATABASE_URL) throw new Error('DATABASE_URL is needed');
  return {
    databaseUrl: env.DATABASE_URL,
    port: number(env.PORT, 3000),
    ...addresses(env),
    dataDir: path.resolve(env.DATA_DIR ?? '.data'),
    seedDemo: yes(env.SEED_DEMO),
    secureCookies: yes(env.SECURE_COOKIES),
    witnesses: witnessesIn(env.WITNESSES),
    uploadBytes: number(env.UPLOAD_LIMIT_MB, 200) * MIB,
    longUploadBytes: number(env.LONG_UPLOAD_LIMIT_MB, 4096) * MIB,
    uploadHours: number(env.UPLOAD_HOURS, 24),
    clamdBytes: number(env.CLAMD_MAX_MB, 100) * MIB,
    requestsPerMinute: number(env.REQUESTS_PER_MINUTE, 6000),
    limits: limitSettings(env.LIMITS),
    maxConnections: number(env.MAX_CONNECTIONS, 2000),
    formSeconds: number(env.FORM_SECONDS, 30),
    jobs: env.JOBS !== '0',
    demoCertificateEnds: env.DEMO_CERTIFICATE_ENDS ?? '2026-11-20',
    ...optional(env),
    ...singleSignOn(env),
    ...files(env),
  };
}

/** Injection token of the configuration. */
export const CONFIG = Symbol('config');
