import { genesis, hashOf } from '@anjuan/journal';
import { type Arrived, arrivalDetail } from '../../platform/arrival.js';
import { digest } from '../../platform/digest.js';
import type { Row } from '../finding.js';
import type { Setting } from '../setting.js';
import { arrivalOf } from './blobs.js';

/** A link of a chain other than a file's journal. */
interface Link {
  readonly chain: string;
  readonly seq: number;
  readonly prev: string;
  readonly hash: string;
  readonly body: Row & { readonly at: string };
  readonly at: Date;
  /** What stands beside the hash, as the body has it. */
  readonly beside: Row;
}

/** Where a chain lies and what its genesis text names. */
interface Kind {
  readonly table: string;
  readonly sql: string;
  readonly genesis: (agency: string, chain: string) => string;
  readonly beside: (body: Row) => Row;
}

const PAGE = 1_000;

const custody: Kind = {
  table: 'custody_event',
  sql: `SELECT digest AS chain, seq::float8 AS seq, prev, hash, body, at, jsonb_build_object('digest', digest) AS beside
    FROM custody_event WHERE (digest, seq) > ($1, $2) ORDER BY digest, seq LIMIT ${PAGE}`,
  genesis: (agency, chain) => `custody/${agency}/${chain}`,
  beside: ({ digest: of }) => ({ digest: of }),
};

const access: Kind = {
  table: 'access_entry',
  sql: `SELECT '' AS chain, seq::float8 AS seq, prev, hash, body, at,
      jsonb_build_object('person', person_id, 'object', object) AS beside
    FROM access_entry WHERE ('', seq) > ($1, $2) ORDER BY seq LIMIT ${PAGE}`,
  genesis: (agency) => `access/${agency}`,
  beside: ({ who, object }) => ({ person: (who as { readonly person: string }).person, object: object ?? null }),
};

/** The chains of custody and of accesses: whole, and with columns that say what their bodies say. */
export async function checkChains(setting: Setting): Promise<void> {
  await checkChain(setting, custody, (arrivals) => checkArrivals(setting, arrivals));
  await checkChain(setting, access);
  await checkUnheld(setting);
}

/** @param begun told of each chain's first link, a page of them at a time */
async function checkChain(
  setting: Setting,
  kind: Kind,
  begun: (firsts: ReadonlyMap<string, Link>) => Promise<void> = async () => {},
): Promise<void> {
  const { query, findings, agency } = setting;
  let last = { chain: '', seq: 0, hash: '' };
  for (;;) {
    const links = await query<Link>(kind.sql, [last.chain, last.seq]);
    const firsts = new Map<string, Link>();
    for (const link of links) {
      const first = last.seq === 0 || link.chain !== last.chain;
      const prev = first ? await genesis(kind.genesis(agency.id, link.chain), digest) : last.hash;
      await checkLink(setting, kind, { link, seq: first ? 1 : last.seq + 1, prev });
      if (first) firsts.set(link.chain, link);
      last = link;
    }
    await begun(firsts);
    findings.looked(kind.table, links.length);
    if (links.length < PAGE) return;
  }
}

interface Linked {
  readonly link: Link;
  readonly seq: number;
  readonly prev: string;
}

async function checkLink({ findings }: Setting, kind: Kind, { link, seq, prev }: Linked): Promise<void> {
  const at = { table: kind.table, key: link.chain ? `${link.chain}/${link.seq}` : String(link.seq) };
  findings.compare(at, { seq: link.seq, prev: link.prev }, { seq, prev });
  const hash = await hashOf({ seq: link.seq, prev: link.prev, body: link.body }, digest).catch(
    () => 'no canonical text',
  );
  findings.compare(at, { hash: link.hash }, { hash });
  findings.compare(at, { at: link.at.toISOString(), ...link.beside }, { at: link.body.at, ...kind.beside(link.body) });
}

const ARRIVED = `SELECT digest, media_type AS "mediaType", bytes::float8 AS bytes, name, salt, scan, uploaded_by AS "uploadedBy",
  uploaded_at AS "uploadedAt", readings FROM evidence_blob WHERE digest = ANY($1::text[])`;
/** Bytes that were destroyed may come in again: then the last arrival counts. */
const ARRIVALS = `SELECT DISTINCT ON (digest) digest AS chain, body, at FROM custody_event
  WHERE digest = ANY($1::text[]) AND body->>'kind' = 'arrived' ORDER BY digest, seq DESC`;
const UNHELD = `SELECT digest FROM evidence_blob b
  WHERE NOT EXISTS (SELECT FROM custody_event c WHERE c.agency_id = b.agency_id AND c.digest = b.digest) ORDER BY 1 LIMIT ${PAGE}`;

interface ArrivedRow extends Omit<Arrived, 'salt'> {
  readonly digest: string;
  readonly salt: string | null;
  readonly uploadedBy: string;
  readonly uploadedAt: Date;
}

/** What is known of a file at its arrival stands in the link of custody it came with. */
async function checkArrivals({ query, findings }: Setting, firsts: ReadonlyMap<string, Link>): Promise<void> {
  if (firsts.size === 0) return;
  const digests = [...firsts.keys()];
  const stored = new Map((await query<ArrivedRow>(ARRIVED, [digests])).map((row) => [row.digest, row]));
  const arrivals = await query<Pick<Link, 'chain' | 'body' | 'at'>>(ARRIVALS, [digests]);
  const byDigest = new Map(arrivals.map(({ chain, body, at }) => [chain, arrivalOf(body, at)]));
  for (const digest of digests) {
    const at = { table: 'evidence_blob', key: digest };
    const [row, arrival] = [stored.get(digest), byDigest.get(digest)];
    if (!row) findings.differs(at, 'row', 'missing', 'in custody');
    else if (!arrival) findings.differs(at, 'row', 'present', 'no arrival');
    else if (row.salt !== null) findings.compare(at, asArrived(row), arrival);
    else findings.compare(at, { ...asArrived(row), ...emptiedIn(row) }, { ...arrival, ...EMPTIED });
  }
}

/** A file nobody brought in. */
async function checkUnheld({ query, findings }: Setting): Promise<void> {
  for (const { digest } of await query<{ digest: string }>(UNHELD))
    findings.differs({ table: 'evidence_blob', key: digest }, 'row', 'present', 'no custody');
}

const asArrived = ({ salt, uploadedAt, uploadedBy, ...row }: ArrivedRow): Row => ({
  ...arrivalDetail({ ...row, salt: salt ?? '' }),
  uploadedBy,
  uploadedAt: uploadedAt.toISOString(),
});

/** What a destroyed file was called and what it said of itself is committed to and gone. */
const EMPTIED: Row = { name: '', readings: null };
const emptiedIn = ({ name, readings }: ArrivedRow): Row => ({ name, readings });
