// A test trigger of the database: while it is on, no record can be written.

/** Tables in which an act leaves its record. */
const RECORDS = ['journal_entry', 'custody_event', 'access_entry', 'reading_log'];

/** Lays the trigger on every table of records there is. @returns switches, and how often it struck */
export async function armFault(client) {
  await client.query(`
    CREATE TABLE public.prove_fault (on_ boolean NOT NULL);
    INSERT INTO public.prove_fault VALUES (false);
    CREATE FUNCTION public.prove_fault() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$
    BEGIN
      IF (SELECT on_ FROM public.prove_fault) THEN RAISE EXCEPTION 'injected: the record cannot be written'; END IF;
      RETURN NEW;
    END $$`);
  for (const table of RECORDS)
    await client.query(`DO $$ BEGIN IF to_regclass('anjuan.${table}') IS NOT NULL THEN
      CREATE TRIGGER prove_fault BEFORE INSERT ON anjuan.${table} FOR EACH ROW EXECUTE FUNCTION public.prove_fault();
    END IF; END $$`);
  const set = (on) => client.query('UPDATE public.prove_fault SET on_ = $1', [on]);
  return { on: () => set(true), off: () => set(false) };
}
