import { Injectable } from '@nestjs/common';
import type { LogDay, LogHeadView, LogSignature, PublicLog } from '@anjuan/contract';
import { noteKeyHash, readNote } from '@anjuan/journal';
import { digest } from '../platform/digest.js';
import { type Query, Reader } from '../platform/reads/reader.js';
import { LogKey } from '../platform/storage/log-key.js';

/** Days on one page. */
const PAGE = 30;
const HEAD = 'size::float8 AS size, root, note, signed_at AS "signedAt"';
const NEWEST = `SELECT ${HEAD} FROM checkpoint ORDER BY size DESC LIMIT 1`;
const WITNESSED = `SELECT ${HEAD} FROM checkpoint
  WHERE size = (SELECT w.size FROM witness_signature w ORDER BY w.size DESC LIMIT 1)`;
const SIGNATURES =
  'SELECT name, line, seen_at AS "seenAt" FROM witness_signature WHERE size = $1::bigint ORDER BY name';
/** From the last head of one day straight to the last head of the day before, however many a day has. */
const DAYS = `WITH RECURSIVE day AS (
    (SELECT size, root, signed_at FROM checkpoint WHERE agency_id = $1 AND signed_at < $2::timestamptz
     ORDER BY signed_at DESC, size DESC LIMIT 1)
    UNION ALL
    SELECT c.size, c.root, c.signed_at FROM day d CROSS JOIN LATERAL (
      SELECT size, root, signed_at FROM checkpoint WHERE agency_id = $1
        AND signed_at < date_trunc('day', d.signed_at, 'Asia/Shanghai') ORDER BY signed_at DESC, size DESC LIMIT 1) c)
  SELECT size::float8 AS size, root, signed_at AS "signedAt", (signed_at AT TIME ZONE 'Asia/Shanghai')::date::text AS "on"
  FROM day LIMIT ${PAGE + 1}`;
const WITNESSES = `SELECT d.size::float8 AS size, w.name FROM unnest($1::bigint[], $2::bigint[]) AS d (below, size) CROSS JOIN witness w
  WHERE EXISTS (SELECT FROM witness_signature s WHERE s.agency_id = w.agency_id AND s.size > d.below AND s.size <= d.size
    AND s.name = w.name) ORDER BY w.name`;

type HeadRow = Omit<LogHeadView, 'signatures'>;

/** An office's log as the public site shows it. */
@Injectable()
export class PublicLogQuery {
  constructor(
    private readonly reader: Reader,
    private readonly key: LogKey,
  ) {}

  /** @param before a civil day: the days before it */
  async of(office: string, before?: string): Promise<PublicLog> {
    // The name that stands in the first line of every head (ADR 21).
    const name = `anjuan/log/${office}`;
    const { publicKey } = this.key;
    const keyId = await noteKeyHash({ name, publicKey }, 'ed25519', digest);
    const log = await this.reader.all({ agency: office }, async (query) => {
      const newest = await headIn(query, NEWEST);
      const witnessed = newest && newest.signatures.length < 2 ? await headIn(query, WITNESSED) : null;
      return { newest, witnessed, ...(await daysIn(query, office, before)) };
    });
    return { office, name, publicKey: Buffer.from(publicKey).toString('hex'), keyId, ...log };
  }
}

async function headIn(query: Query, sql: string): Promise<LogHeadView | null> {
  const [head] = await query<HeadRow>(sql);
  if (!head) return null;
  const witnesses = await query<{ line: string; seenAt: Date }>(SIGNATURES, [head.size]);
  const note = head.note + witnesses.map(({ line }) => `${line}\n`).join('');
  const lines = note.slice(note.lastIndexOf('\n\n') + 2).split('\n');
  const seen = new Map(witnesses.map(({ line, seenAt }) => [line, seenAt.toISOString()]));
  const signatures = readNote(note).signatures.map(({ name, keyHash }, i): LogSignature => {
    const line = lines[i] ?? '';
    return { name, keyId: keyHash, line, at: seen.get(line) ?? null };
  });
  return { ...head, note, signatures };
}

type DayRow = Omit<LogDay, 'witnesses'>;

async function daysIn(query: Query, office: string, before?: string): Promise<Pick<PublicLog, 'days' | 'next'>> {
  const rows = await query<DayRow>(DAYS, [office, before ? `${before}T00:00:00+08:00` : 'infinity']);
  const days = rows.slice(0, PAGE);
  const below = days.map((_day, i) => rows[i + 1]?.size ?? 0);
  const signed = await query<{ size: number; name: string }>(WITNESSES, [below, days.map(({ size }) => size)]);
  const witnesses = (size: number) => signed.filter((one) => one.size === size).map(({ name }) => name);
  const next = rows.length > PAGE ? (days.at(-1)?.on ?? null) : null;
  return { days: days.map((day) => ({ ...day, witnesses: witnesses(day.size) })), next };
}
