import { touchedBy } from '../../platform/touched-by.js';
import type { Row } from '../finding.js';
import type { PublicRow, Setting } from '../setting.js';
import type { Sound } from './files.js';
import { type Span, groupBy } from './pages.js';

type StoredRow = Row & { readonly id: string; readonly fileId: string; readonly track: string };

const PUBLISHED = `SELECT id, file_id AS "fileId", track, state, view, decided_on::text AS "decidedOn",
  published_on::text AS "publishedOn", proof, search_text AS "searchText"
  FROM publication_record WHERE file_id > $1 AND file_id <= $2`;

const place = (fileId: string, track: string) => ({ table: 'publication_record', key: `${fileId}/${track}` });

/** What the public sees of a run of files, projected anew from their journals. */
export async function checkPublished(setting: Setting, { after, to }: Span, files: readonly Sound[]): Promise<void> {
  const { query, findings } = setting;
  const rows = await query<StoredRow>(PUBLISHED, [after, to]);
  findings.looked('publication_record', rows.length);
  const stored = groupBy(rows, 'fileId');
  const known = new Set(files.map(({ id }) => id));
  for (const file of files) {
    const expected = projected(setting, file);
    const here = stored.get(file.id) ?? [];
    for (const row of here) {
      const wanted = expected.get(row.track);
      expected.delete(row.track);
      if (wanted) findings.compare(place(file.id, row.track), row, wanted.row);
      else findings.differs(place(file.id, row.track), 'row', 'present', 'not public');
    }
    for (const track of expected.keys()) findings.differs(place(file.id, track), 'row', 'missing', 'public');
  }
  for (const { fileId, track } of rows.filter((row) => !known.has(row.fileId)))
    findings.differs(place(fileId, track), 'row', 'present', 'no journal');
}

/** The records as the follower of the acts wrote them: at the end of each transaction that touched their track. */
function projected({ agency, recompute }: Setting, { past }: Sound): Map<string, PublicRow> {
  const records = new Map<string, PublicRow>();
  for (const { file, head, sealed } of past) {
    const touches = touchedBy(sealed.map(({ body }) => body));
    if (!sealed.some(({ body }) => body.track)) continue;
    for (const record of recompute.publicRecords({ agency, file, proof: head })) {
      if (!touches(record.key)) continue;
      const publishedOn = records.get(record.key)?.row.publishedOn ?? record.row.publishedOn;
      records.set(record.key, { ...record, row: { ...record.row, publishedOn } });
    }
  }
  return records;
}
