import type { EntityManager } from 'typeorm';

/** Kinds of follow-up work with what they need to know: ids only, never a personal value. */
export interface JobPayloads {
  'render-document': { readonly agency: string; readonly document: string };
  /** Limits of the open files after a notice was confirmed; `after` is the last file of the batch before. */
  'recompute-limits': { readonly agency: string; readonly notice: string; readonly after?: string };
  /** Automatic rows that a new day opens. */
  'automatic-rows': { readonly agency: string; readonly after?: string };
  /** Bytes a destruction has given up; `file` is the file that was destroyed. */
  'remove-bytes': { readonly agency: string; readonly file: string };
  notify: { readonly agency: string; readonly file: string; readonly seq: number };
}

/** The queue; a job exists only when the transaction commits. */
export class JobRepository {
  constructor(private readonly manager: EntityManager) {}

  async enqueue<K extends keyof JobPayloads>(kind: K, payload: JobPayloads[K]): Promise<void> {
    await this.manager.query('SELECT public.enqueue_job($1, $2)', [kind, JSON.stringify(payload)]);
  }
}
