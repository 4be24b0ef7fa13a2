import { type CivilDate, addMonths } from '@anjuan/calendar';
import type { Mark, Text } from '@anjuan/statute';
import { type RetentionClass, retentionClasses, retentionOf } from '../archive/retention.js';
import type { CaseFile } from '../kernel/file.js';
import type { Office } from '../kernel/office.js';
import { recording } from '../three-systems/recording.js';
import { holdsOn } from './holds.js';

/** Classes of recordings by law.md 6.4; `months` is null where they are kept as long as their case. */
export interface MediaRow {
  readonly from: CivilDate;
  readonly class: 'case' | 'must' | 'other';
  readonly title: Text;
  readonly months: number | null;
  readonly mark: Mark;
}

const media = (name: MediaRow['class'], months: number | null, zh: string, en: string): MediaRow => ({
  from: '2018-01-01',
  class: name,
  title: { zh, en },
  months,
  mark: 'P',
});

/** How long recordings are kept at least. No national figure is known; each is the house's proposal. */
export const mediaRetention: readonly MediaRow[] = [
  media('case', null, '案件音像，与案卷同期', 'recordings of a case, as long as the case file'),
  media('must', 24, '未立案的必须全程音像，至少二年', 'acts that must be filmed, without a case: two years at least'),
  media('other', 6, '其他巡查、检查音像，至少六个月', 'other patrols and inspections: six months at least'),
];

/** Until when a file is kept, and why. */
export interface RetentionView {
  readonly class: RetentionClass;
  readonly period: string;
  readonly mark: Mark;
  /** Last day of the term; null when it is kept for ever or the term has not begun. */
  readonly until: CivilDate | null;
  readonly why: Text;
  readonly media: MediaRow;
  /** Last day on which its recordings are surely kept; null as above. */
  readonly mediaUntil: CivilDate | null;
  readonly holds: number;
}

/** The term of a file as it stands: the table's period counted from the end of the year it was archived in. @article ARCHIVES-REG-2024/19 */
export function retentionView(file: CaseFile, office?: Pick<Office, 'retention'>): RetentionView {
  const { class: name, period, mark } = retentionOf(file, office);
  const ended = restedOn(file);
  const years = /^(\d+)年$/u.exec(period)?.[1];
  const until = ended && years ? addMonths(`${ended.slice(0, 4)}-12-31`, Number(years) * 12) : null;
  const row = mediaOf(file);
  const last = file.acts.at(-1)?.on;
  const mediaUntil = row.months === null ? until : last ? addMonths(last, row.months) : null;
  const holds = holdsOn(file).length;
  const why = sayWhy({ title: retentionClasses[name], period, until, holds });
  return { class: name, period, mark, until, why, media: row, mediaUntil, holds };
}

/** The day a file came to rest, after whose year its term begins: archived, or the last act of a file that is none of a case. */
export function restedOn(file: CaseFile): CivilDate | undefined {
  return file.dossier.archivedOn ?? (file.procedure.startsWith('inspection') ? file.acts.at(-1)?.on : undefined);
}

function mediaOf(file: CaseFile): MediaRow {
  const isCase = !file.procedure.startsWith('inspection');
  const must = recording(file).acts.some(({ duty }) => duty === 'must');
  const name = isCase ? 'case' : must ? 'must' : 'other';
  return mediaRetention.find((row) => row.class === name) ?? (mediaRetention[0] as MediaRow);
}

interface Said {
  readonly title: Text;
  readonly period: string;
  readonly until: CivilDate | null;
  readonly holds: number;
}

function sayWhy({ title, period, until, holds }: Said): Text {
  const held = {
    zh: holds ? `；有 ${holds} 项保全，不得销毁` : '',
    en: holds ? `; ${holds} hold(s) forbid destruction` : '',
  };
  const permanent = period === '永久';
  return {
    zh: `${title.zh}，保管期限${period}${until ? `，自归档次年起算，至${until}止` : permanent ? '' : '，归档后起算'}${held.zh}`,
    en: `${title.en}, kept ${period}${until ? `, counted from the year after archiving, until ${until}` : permanent ? '' : ', counted from archiving'}${held.en}`,
  };
}

/** Whether the term of a file has run out. */
export function termOver(file: CaseFile, on: CivilDate, office: Pick<Office, 'retention'>): boolean {
  const { until } = retentionView(file, office);
  return until !== null && on > until;
}
