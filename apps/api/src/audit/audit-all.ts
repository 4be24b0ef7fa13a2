import pg from 'pg';
import { contextSql } from '../platform/context.js';
import { readAgency } from '../platform/reads/office.query.js';
import type { Query } from '../platform/reads/reader.js';
import { auditAgency } from './audit-agency.js';
import { type Finding, Findings } from './finding.js';
import { checkStrangers } from './strangers.js';
import type { Recompute, Stores } from './setting.js';

/** What an audit is made with. */
export interface Auditing {
  /** Owner of the schema, or a superuser. */
  readonly databaseUrl: string;
  readonly stores: Stores;
  readonly recompute: Recompute;
  /** Whether stored files are read and hashed. */
  readonly files: boolean;
  /** Only this agency; all of them when left out. */
  readonly agency?: string;
  readonly told?: (finding: Finding) => void;
}

/** What one audit of one agency found. */
export interface Audited {
  readonly agency: string;
  readonly startedAt: Date;
  readonly endedAt: Date;
  readonly findings: Findings;
}

const AGENCIES = 'SELECT agency_id AS id FROM agency ORDER BY agency_id';
/** One look at everything, at which nothing can be changed, with the rows of one agency only. */
const LOOK =
  'BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY; SET LOCAL ROLE anjuan_owner; SET LOCAL search_path = anjuan';

/** Audits every agency, one after the other. Nothing is written, and what is written meanwhile is not seen. */
export async function auditAll(auditing: Auditing): Promise<readonly Audited[]> {
  const client = new pg.Client({ connectionString: auditing.databaseUrl });
  await client.connect();
  try {
    const agencies = auditing.agency ? [auditing.agency] : await look(client, { face: true }, idsOf);
    const audited: Audited[] = [];
    for (const agency of agencies) audited.push(await auditOne(client, agency, auditing));
    for (const { findings } of audited.slice(0, 1)) await checkStrangers(client, findings);
    return audited;
  } finally {
    await client.end();
  }
}

const idsOf = async (query: Query): Promise<readonly string[]> =>
  (await query<{ id: string }>(AGENCIES)).map(({ id }) => id);

async function auditOne(client: pg.Client, id: string, auditing: Auditing): Promise<Audited> {
  const findings = new Findings(auditing.told);
  const startedAt = new Date();
  await look(client, { agency: id }, (query) => auditThrough(query, id, { ...auditing, findings }));
  return { agency: id, startedAt, endedAt: new Date(), findings };
}

/** Audits one agency through a connection that has its rows in sight. */
export async function auditThrough(
  query: Query,
  id: string,
  { stores, recompute, files, findings }: Pick<Auditing, 'stores' | 'recompute' | 'files'> & { findings: Findings },
): Promise<void> {
  const agency = await readAgency(query);
  if (!agency) return findings.differs({ table: 'agency', key: id }, 'row', 'missing', 'present');
  await auditAgency({ query, agency, stores, recompute, findings, files });
}

async function look<T>(
  client: pg.Client,
  context: { readonly agency?: string; readonly face?: boolean },
  work: (query: Query) => Promise<T>,
): Promise<T> {
  await client.query(`${LOOK}; ${contextSql(context)}`);
  try {
    return await work(async (sql, params = []) => (await client.query(sql, [...params])).rows as never);
  } finally {
    await client.query('ROLLBACK');
  }
}
