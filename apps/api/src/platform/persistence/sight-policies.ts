/*
 * Who sees which file, told to the database once: a policy on the files, and on everything that hangs on one that its file is
 * seen. What a row is compared with was worked out when the transaction began (`settle_sight`), from the verified session; it
 * stands in sub-selects, each worked out once for a whole statement. Where nothing was worked out, nothing is seen.
 */
const setting = (name: string): string => `current_setting('app.${name}', true)`;
const ids = (name: string): string => `(SELECT nullif(${setting(name)}, '')::uuid[])::uuid[]`;
const ME = `(SELECT nullif(current_setting('app.person', true), '')::uuid)`;
const SYSTEM = `(SELECT coalesce(${setting('sight')}, '') = 'system')`;
/** The office's whole store is in sight: for the server's own work, and for who sees every file and stands aside in none. */
const ALL = `(SELECT coalesce(${setting('sight')} = 'system' OR ${setting('sight')} = 'agency' AND ${setting('aside')} = '{}', false))`;

/** To stand aside is stronger than any role or need. What is open out of need is open for reading only. */
const FILE = `${ALL} OR NOT recused && ${ids('aside')} AND (
  (SELECT coalesce(${setting('sight')}, '') = 'agency') OR in_sight_of && ${ids('sees')} OR id = ANY (${ids('looks')}))`;

const hangsOn = (table: string, on: string, without = ALL): string =>
  `${without} OR EXISTS (SELECT FROM anjuan.${table} seen WHERE ${on})`;
const OF_FILE = hangsOn('case_file', 'seen.id = file_id');
/** Of a store that both offices and cases write to: a file that arrived is its sender's until an act names it. */
const OF_BLOB = (own: string, table: string): string =>
  hangsOn('evidence_blob', `seen.agency_id = ${table}.agency_id AND seen.digest = ${table}.${own}`, SYSTEM);

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
  evidence_blob: `uploaded_by = ${ME} OR digest IN (SELECT anjuan.find_brought_again()) OR ${hangsOn('evidence_use', 'seen.agency_id = evidence_blob.agency_id AND seen.digest = evidence_blob.digest', SYSTEM)}`,
  custody_event: OF_BLOB('digest', 'custody_event'),
  derived_copy: OF_BLOB('original', 'derived_copy'),
};
