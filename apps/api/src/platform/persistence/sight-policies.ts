/*
 * Who sees which file, told to the database once: a policy on the files, and on everything that hangs on one that its file is
 * seen. Settings come from the verified session; each stands in a sub-select of its own, so that it is worked out once for a
 * whole statement and not for each row.
 */
const setting = (name: string): string => `(SELECT coalesce(current_setting('app.${name}', true), ''))`;
const ME = `(SELECT nullif(current_setting('app.person', true), '')::uuid)`;
const SYSTEM = `${setting('sight')} = 'system'`;

/** Files opened for reading in an emergency, for as long as that lasts; never to act on them. */
const EMERGENCY = `${setting('acting')} <> 'on' AND ${setting('sight')} IN ('unit', 'agency') AND
  id IN (SELECT l.file_id FROM anjuan.emergency_look l WHERE l.person_id = ${ME} AND l.until > now())`;

const FILE = `${SYSTEM} OR NOT recused @> (SELECT ARRAY[${ME}]) AND (
  ${setting('sight')} = 'agency'
  OR of_office AND ${setting('sight')} IN ('unit', 'office')
  OR ${setting('sight')} = 'unit' AND (handlers = '{}' OR handlers && (SELECT anjuan.colleagues()))
  OR ${EMERGENCY})`;

const hangsOn = (table: string, on: string): string =>
  `${SYSTEM} OR EXISTS (SELECT FROM anjuan.${table} seen WHERE ${on})`;
const OF_FILE = hangsOn('case_file', 'seen.id = file_id');
/** Of a store that both offices and cases write to: a file that arrived is its sender's until an act names it. */
const OF_BLOB = (own: string, table: string): string =>
  hangsOn('evidence_blob', `seen.agency_id = ${table}.agency_id AND seen.digest = ${table}.${own}`);

/** The condition on each table's rows, beside those of every table. */
export const sightOfTable: Readonly<Record<string, string>> = {
  case_file: FILE,
  journal_entry: OF_FILE,
  document: OF_FILE,
  personal_value: OF_FILE,
  evidence_use: OF_FILE,
  notification: OF_FILE,
  rendition: hangsOn('document', 'seen.id = document_id'),
  party_mark: hangsOn('personal_value', 'seen.ref = party_mark.ref'),
  evidence_blob: `uploaded_by = ${ME} OR ${hangsOn('evidence_use', 'seen.agency_id = evidence_blob.agency_id AND seen.digest = evidence_blob.digest')}`,
  custody_event: OF_BLOB('digest', 'custody_event'),
  derived_copy: OF_BLOB('original', 'derived_copy'),
};
