const forApplication = (signature: string): string =>
  `REVOKE ALL ON FUNCTION anjuan.${signature} FROM PUBLIC; GRANT EXECUTE ON FUNCTION anjuan.${signature} TO anjuan_app, anjuan_owner;`;

/*
 * Whatever comes late to something that was destroyed meanwhile fails: a PDF that was still being printed, an act that names
 * a file, a picture's small copy. The names sort behind the foreign keys' own triggers, which wait for the destruction's row
 * locks; what each then reads is what was committed while it waited.
 */
const late = (table: string, gone: string): string => `
CREATE FUNCTION anjuan.${table}_not_late() RETURNS trigger LANGUAGE plpgsql SET search_path = anjuan, pg_temp AS $$
BEGIN
  IF EXISTS (${gone}) THEN RAISE EXCEPTION 'destroyed: nothing is added to it' USING ERRCODE = 'AJ410'; END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER zz_not_late AFTER INSERT ON anjuan.${table} FOR EACH ROW EXECUTE FUNCTION anjuan.${table}_not_late();`;

const DESTROYED_BY = `SELECT 1 FROM journal_entry e WHERE e.file_id = NEW.file_id AND e.body->>'step' = 'approve-destruction'`;

/** Nothing is emptied without the entry that says so, and nothing comes to what was emptied. */
export const guards: readonly string[] = [
  late('rendition', 'SELECT 1 FROM document d WHERE d.id = NEW.document_id AND d.destroyed_at IS NOT NULL'),
  late(
    'derived_copy',
    `SELECT 1 FROM evidence_blob b WHERE b.agency_id = NEW.agency_id AND b.digest = NEW.original AND b.destroyed_at IS NOT NULL`,
  ),
  late(
    'evidence_use',
    `SELECT 1 FROM evidence_blob b WHERE b.agency_id = NEW.agency_id AND b.digest = NEW.digest AND b.destroyed_at IS NOT NULL`,
  ),
  `CREATE FUNCTION anjuan.only_by_entry() RETURNS trigger LANGUAGE plpgsql SET search_path = anjuan, pg_temp AS $$
   BEGIN
     IF OLD.destroyed_at IS DISTINCT FROM NEW.destroyed_at AND (OLD.destroyed_at IS NOT NULL OR NOT EXISTS (${DESTROYED_BY})) THEN
       RAISE insufficient_privilege USING MESSAGE = 'nothing is destroyed without an entry of its destruction';
     END IF;
     RETURN NEW;
   END $$`,
  ...['personal_value', 'document'].map(
    (table) =>
      `CREATE TRIGGER only_by_entry BEFORE UPDATE ON anjuan.${table} FOR EACH ROW EXECUTE FUNCTION anjuan.only_by_entry()`,
  ),
];

/** Makes everything that would be added to a file's papers and evidence wait for the end of this transaction. */
export const lockParts = `
CREATE FUNCTION anjuan.lock_parts(file uuid) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = anjuan, pg_temp AS $$
BEGIN
  PERFORM 1 FROM document d WHERE d.file_id = file ORDER BY d.id FOR UPDATE;
  PERFORM 1 FROM evidence_blob b WHERE b.digest IN (SELECT u.digest FROM evidence_use u WHERE u.file_id = file)
    ORDER BY b.digest FOR UPDATE;
END $$;
${forApplication('lock_parts(uuid)')}`;

/**
 * Empties what a sealed entry destroys, and lists the bytes that are to go. Refused unless the file's last entry is one; the
 * owner's row-level security lets it see the caller's agency only. Called again it finds nothing left to do.
 */
export const destroyParts = `
CREATE FUNCTION anjuan.destroy_parts(file uuid) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = anjuan, pg_temp AS $$
DECLARE
  agency uuid; moment timestamptz; step text; gone text[];
BEGIN
  SELECT e.agency_id, e.sealed_at, e.body->>'step' INTO agency, moment, step FROM journal_entry e
    WHERE e.file_id = file ORDER BY e.seq DESC LIMIT 1;
  IF step IS DISTINCT FROM 'approve-destruction' THEN
    RAISE insufficient_privilege USING MESSAGE = 'nothing is destroyed without an entry of its destruction';
  END IF;
  UPDATE personal_value SET cipher = NULL, salt = NULL, destroyed_at = moment WHERE file_id = file AND destroyed_at IS NULL;
  UPDATE document SET model = NULL, destroyed_at = moment WHERE file_id = file AND destroyed_at IS NULL;
  UPDATE evidence_use SET given_up_at = moment WHERE file_id = file AND given_up_at IS NULL;
  WITH printed AS (
    UPDATE rendition r SET destroyed_at = moment FROM document d
     WHERE d.id = r.document_id AND d.file_id = file AND r.destroyed_at IS NULL RETURNING r.digest
  ), given AS (
    UPDATE evidence_blob b SET name = '', salt = NULL, readings = NULL, destroyed_at = moment
     WHERE b.destroyed_at IS NULL AND b.digest IN (SELECT u.digest FROM evidence_use u WHERE u.file_id = file)
       AND NOT EXISTS (SELECT 1 FROM evidence_use u WHERE u.digest = b.digest AND u.given_up_at IS NULL) RETURNING b.digest
  ), copied AS (
    UPDATE derived_copy c SET destroyed_at = moment
     WHERE c.destroyed_at IS NULL AND c.original IN (SELECT digest FROM given) RETURNING c.digest
  )
  SELECT array_agg(digest) INTO gone FROM (SELECT digest FROM printed UNION SELECT digest FROM given UNION SELECT digest FROM copied) x;
  INSERT INTO blob_removal (agency_id, digest, file_id, asked_at) SELECT agency, unnest(gone), file, moment
    ON CONFLICT (agency_id, digest) DO UPDATE SET file_id = file, asked_at = moment, done_at = NULL;
END $$;
${forApplication('destroy_parts(uuid)')}`;

/** The same bytes may come again for another case, long after they were destroyed; copies are then made anew. */
export const reviveFile = `
CREATE FUNCTION anjuan.revive_file(wanted text, media text, named text, salted text, scanned text, said jsonb, who uuid, moment timestamptz)
  RETURNS boolean LANGUAGE plpgsql SECURITY DEFINER SET search_path = anjuan, pg_temp AS $$
BEGIN
  UPDATE evidence_blob SET destroyed_at = NULL, media_type = media, name = named, salt = salted, scan = scanned,
    readings = said, uploaded_by = who, uploaded_at = moment WHERE digest = wanted AND destroyed_at IS NOT NULL;
  IF NOT FOUND THEN RETURN false; END IF;
  DELETE FROM derived_copy WHERE original = wanted AND destroyed_at IS NOT NULL;
  RETURN true;
END $$;
${forApplication('revive_file(text, text, text, text, text, jsonb, uuid, timestamptz)')}`;

const finder = (head: string, body: string): string =>
  `CREATE FUNCTION anjuan.${head} RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = anjuan, pg_temp AS $$ ${body} $$`;

const NEEDING = ['evidence_blob', 'derived_copy', 'rendition']
  .map((table) => `EXISTS (SELECT 1 FROM ${table} t WHERE t.digest = wanted AND t.destroyed_at IS NULL)`)
  .join(' OR ');

/** One store holds the bytes of all agencies: whether any of them still needs some, or has ever had them removed. */
export const stillNeeded: readonly string[] = [
  finder('bytes_needed(wanted text)', `SELECT ${NEEDING}`),
  forApplication('bytes_needed(text)'),
  finder('bytes_removed(wanted text)', 'SELECT EXISTS (SELECT 1 FROM blob_removal t WHERE t.digest = wanted)'),
  forApplication('bytes_removed(text)'),
];
