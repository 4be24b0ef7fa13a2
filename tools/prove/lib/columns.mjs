// Which columns the audit answers for: every column of every table there is, but for those that are named here with the reason.

/** Tables whose rows follow from something that is sealed. */
const AUDITED = [
  'case_file',
  'journal_entry',
  'document',
  'rendition',
  'evidence_blob',
  'custody_event',
  'access_entry',
  'derived_copy',
  'evidence_use',
  'blob_removal',
  'personal_value',
  'publication_record',
  'number_series',
  'calendar_year',
  'log_leaf',
  'log_node',
  'log_pending',
  'checkpoint',
  'witness_signature',
];

const OFFICE = 'facts the office is told of itself, which follow from no entry';
const SIGN_IN = 'who may sign in and how; it says nothing of a case';
const RUN = 'what a run found, which the next run finds again';

/** Tables the audit leaves alone, and why. A table that stands in neither list fails the trial. */
const LEFT_ALONE = {
  agency: OFFICE,
  agency_setting: OFFICE,
  unit: OFFICE,
  person: 'compared with the files of the accounts; who has no such file came with the office',
  power: OFFICE,
  hearing_threshold: OFFICE,
  session: SIGN_IN,
  invitation: SIGN_IN,
  password_past: SIGN_IN,
  totp: SIGN_IN,
  passkey: SIGN_IN,
  recovery_code: SIGN_IN,
  oidc_link: SIGN_IN,
  spent_challenge: SIGN_IN,
  sign_in_guard: SIGN_IN,
  upload: 'files under way, which are nothing yet',
  notification: 'hints to people, which may be read or not',
  reading_log: 'each look is sealed in access_entry',
  emergency_look: 'each opening and each review is sealed in access_entry',
  fixity_run: RUN,
  audit_run: RUN,
  witness: 'another key makes its signatures fail, which are audited',
  agency_key: 'another key opens nothing it sealed, which is audited',
  party_mark: 'a blind index over the encrypted values, made anew from them with each key',
};

const AGAIN = 'the moment of a work that can be done again';
const COPY = 'a copy is made again from its original, whose bytes are audited';

/** Columns of audited tables that no entry tells, and why. */
const FREE = {
  'rendition.rendered_at': AGAIN,
  'checkpoint.signed_at': AGAIN,
  'derived_copy.made_by': COPY,
  'derived_copy.made_at': COPY,
  'derived_copy.media_type': COPY,
  'derived_copy.kind': COPY,
  'blob_removal.done_at': 'the moment the bytes went; whether they are gone is audited',
  'log_pending.id': 'the order in which what waits will be taken',
};

const ALL = `
  SELECT c.relname AS table, a.attname AS name, format_type(a.atttypid, NULL) AS type, a.attgenerated <> '' AS generated
    FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
   WHERE c.relnamespace = 'anjuan'::regnamespace AND c.relkind IN ('r', 'p') AND a.attnum > 0 AND NOT a.attisdropped
   ORDER BY c.relname, a.attnum`;

const nameOf = ({ table, name }) => `${table}.${name}`;

/** What the lists above and the database do not agree on. */
function faultsIn(rows) {
  const tables = new Set(rows.map(({ table }) => table));
  const names = new Set(rows.map(nameOf));
  const both = new Set([...AUDITED, ...Object.keys(LEFT_ALONE)]);
  return [
    ...[...tables]
      .filter((table) => !both.has(table))
      .map((table) => `${table} is neither audited nor left alone with a reason`),
    ...AUDITED.filter((table) => !tables.has(table)).map((table) => `${table} is called audited and is not there`),
    ...Object.keys(FREE)
      .filter((name) => !names.has(name))
      .map((name) => `${name} is called free and is not there`),
  ];
}

/** Audited columns, those left out with their reasons, tables without a row to edit, and what the lists do not know. */
export async function auditedColumns(client) {
  const { rows } = await client.query(ALL);
  const audited = rows.filter(({ table, generated }) => AUDITED.includes(table) && !generated);
  const empty = [];
  for (const table of new Set(audited.map((row) => row.table)))
    if (!(await client.query(`SELECT 1 FROM anjuan.${table} LIMIT 1`)).rowCount) empty.push(table);
  const columns = audited.filter((row) => !FREE[nameOf(row)] && !empty.includes(row.table));
  return { columns, free: Object.keys(FREE), leftAlone: Object.keys(LEFT_ALONE), empty, faults: faultsIn(rows) };
}
