import { Injectable } from '@nestjs/common';
import { type EmergencyGround, type EmergencyLine, type EmergencyReview, REVIEW_WITHIN_DAYS } from '@anjuan/contract';
import type { SignedIn } from '../platform/context.js';
import { Offices } from '../platform/offices.js';
import { Reader } from '../platform/reads/reader.js';

/** What is read of a file is named by its own id, or by that of a paper or a piece of evidence in it. */
const PARTS = `SELECT l.file_id::text UNION ALL SELECT d.id::text FROM document d WHERE d.file_id = l.file_id
  UNION ALL SELECT u.digest FROM evidence_use u WHERE u.file_id = l.file_id`;
const READ = `
SELECT coalesce(jsonb_agg(r ORDER BY r.count DESC, r.action), '[]') AS read FROM (
  SELECT e.action, count(*)::int AS count, max(e.at) AS last FROM access_entry e
   WHERE e.person_id = l.person_id AND e.object = ANY (ARRAY(${PARTS})) AND e.at BETWEEN l.at AND l.until
     AND e.action <> 'emergency.open' AND e.body ->> 'outcome' = 'allowed' GROUP BY e.action) r`;

/** Those not reviewed yet stand first. Of the file nothing is shown but its number. */
const LIST = `
SELECT l.id, l.file_id AS file, f.number, f.id IS NOT NULL AS exists, l.person_id AS person, l.ground, l.reason AS purpose, l.at, l.until,
  l.reviewed_at AS "reviewedAt", l.reviewed_by AS "reviewedBy", l.verdict, l.remark, r.read,
  CASE WHEN l.verdict IS NOT NULL THEN 'reviewed' WHEN l.until > now() THEN 'running'
    WHEN l.until > now() - make_interval(days => $1) THEN 'waiting' ELSE 'overdue' END AS state
FROM emergency_look l LEFT JOIN case_file f ON f.id = l.file_id CROSS JOIN LATERAL (${READ}) r
ORDER BY l.verdict IS NOT NULL, l.id DESC LIMIT 200`;

interface Row {
  readonly id: string;
  readonly file: string;
  readonly number: string | null;
  readonly exists: boolean;
  readonly person: string;
  readonly ground: EmergencyGround;
  readonly purpose: string;
  readonly at: Date;
  readonly until: Date;
  readonly state: EmergencyLine['state'];
  readonly read: EmergencyLine['read'];
  readonly reviewedAt: Date | null;
  readonly reviewedBy: string | null;
  readonly verdict: EmergencyReview['verdict'] | null;
  readonly remark: string | null;
}

/** What was opened out of need, and what became of it. */
@Injectable()
export class EmergencyQuery {
  constructor(
    private readonly reader: Reader,
    private readonly offices: Offices,
  ) {}

  /** The two hundred newest; an administrator sees the number of a file although not the file. */
  async list(me: SignedIn): Promise<readonly EmergencyLine[]> {
    const { office } = await this.offices.of(me.agency);
    const rows = await this.reader.run<Row>({ ...me, system: true }, LIST, [REVIEW_WITHIN_DAYS]);
    const named = (id: string) => office.staff[id]?.name ?? id;
    return rows.map((row) => ({
      ...lineOf(row),
      person: { id: row.person, name: named(row.person), unit: office.staff[row.person]?.unit ?? '' },
      review: reviewOf(row, named),
    }));
  }
}

function lineOf({ id, file, number, exists, ground, purpose, at, until, state, read }: Row) {
  return { id, file, number, exists, ground, purpose, at: at.toISOString(), until: until.toISOString(), state, read };
}

function reviewOf(
  { reviewedAt, reviewedBy, verdict, remark }: Row,
  named: (id: string) => string,
): EmergencyLine['review'] {
  if (!reviewedAt || !reviewedBy || !verdict) return null;
  return { at: reviewedAt.toISOString(), by: named(reviewedBy), verdict, remark };
}
