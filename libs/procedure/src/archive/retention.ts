import type { CivilDate } from '@anjuan/calendar';
import type { Mark, Text } from '@anjuan/statute';
import type { CaseFile } from '../kernel/file.js';
import type { Office } from '../kernel/office.js';
import { matterOf } from '../rules/matter.js';

/** Classes of files in a unit's table of retention. */
export const retentionClasses = {
  major: { zh: '重大行政处罚案卷', en: 'major penalty' },
  ordinary: { zh: '普通程序案卷', en: 'ordinary procedure' },
  summary: { zh: '简易程序案卷', en: 'summary procedure' },
  inspection: { zh: '检查及其他案卷', en: 'inspection and others' },
} as const satisfies Record<string, Text>;
export type RetentionClass = keyof typeof retentionClasses;

/** One line of the table: from when, which files, how long they are kept. */
export interface RetentionRow {
  readonly from: CivilDate;
  readonly class: RetentionClass;
  /** As the archive writes it: 永久, 30年, 10年. */
  readonly period: string;
  readonly mark: Mark;
}

const since = (name: RetentionClass, period: string): RetentionRow => ({
  from: '2018-01-01',
  class: name,
  period,
  mark: 'M',
});

/** What is proposed until the unit's own approved table is entered. */
export const proposedRetention: readonly RetentionRow[] = [
  since('major', '30年'),
  since('ordinary', '30年'),
  since('summary', '10年'),
  since('inspection', '10年'),
];

/** The class of a file. */
export function retentionClassOf(file: CaseFile): RetentionClass {
  if (file.procedure.startsWith('summary')) return 'summary';
  if (!file.procedure.startsWith('ordinary')) return 'inspection';
  return matterOf(file.dossier)?.major ? 'major' : 'ordinary';
}

/** How long a file is kept, by the unit's own table, else by the proposed one. @article ARCHIVES-REG-2024/19 */
export function retentionOf(file: CaseFile, office?: Pick<Office, 'retention'>): RetentionRow {
  const name = retentionClassOf(file);
  const on = file.dossier.closure?.on ?? file.acts.at(-1)?.on ?? '';
  const of = (rows: readonly RetentionRow[]) => rows.findLast((row) => row.class === name && row.from <= on);
  return of(office?.retention ?? []) ?? of(proposedRetention) ?? since(name, '30年');
}
