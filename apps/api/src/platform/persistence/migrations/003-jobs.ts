import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The application may put jobs into the queue inside its own transaction, and do nothing else there. */
export class Jobs1763800000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION public.enqueue_job(kind text, payload jsonb) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
        SET search_path = pg_catalog, pg_temp AS $$
      BEGIN
        IF kind NOT IN ('render-document', 'notify') THEN RAISE EXCEPTION 'unknown kind of job %', kind; END IF;
        PERFORM graphile_worker.add_job(kind, payload::json, max_attempts => 8);
      END $$`);
    await runner.query('REVOKE ALL ON FUNCTION public.enqueue_job(text, jsonb) FROM PUBLIC');
    await runner.query('GRANT EXECUTE ON FUNCTION public.enqueue_job(text, jsonb) TO anjuan_app');
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Not taken back'));
  }
}
