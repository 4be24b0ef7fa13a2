import { Injectable } from '@nestjs/common';
import type { CaseFile } from '@anjuan/procedure';
import { bySystem } from '../../platform/context.js';
import type { JobPayloads } from '../../platform/persistence/repositories/job.repository.js';
import { Reader } from '../../platform/reads/reader.js';
import { saysOf } from '../../platform/says-of.js';
import { UnitOfWork } from '../../platform/unit-of-work.js';

/** Files looked at in one job. */
const BATCH = 200;
const BEFORE_ALL = '00000000-0000-0000-0000-000000000000';
/** A decision stays public, and its time runs, long after the file has come to its end. */
const PAGE = `SELECT id, state FROM case_file
WHERE (NOT ended OR publicity_state IN ('published', 'corrected')) AND id > $1 ORDER BY id LIMIT ${BATCH}`;
const ONE = 'SELECT state FROM case_file WHERE id = $1';
const AGENCIES = 'SELECT agency_id AS id FROM agency';

/** Kinds of work that go over all open files of an agency. */
type Sweep = 'recompute-limits' | 'automatic-rows';
type Work = (file: CaseFile) => Promise<void>;

/** The open files of an agency in batches, so that no job reads them all at once. */
@Injectable()
export class OpenFiles {
  constructor(
    private readonly reader: Reader,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** Does work on one batch of files, and puts the next batch into the queue. */
  async batch<K extends Sweep>(kind: K, payload: JobPayloads[K], work: Work): Promise<void> {
    const { agency, after = BEFORE_ALL } = payload;
    const rows = await this.reader.run<{ id: string; state: CaseFile }>(bySystem(agency), PAGE, [after]);
    for (const { state } of rows) await attempt(state, work);
    const last = rows.length === BATCH ? rows.at(-1)?.id : undefined;
    if (last) await this.enqueue(kind, { ...payload, after: last });
  }

  async enqueue<K extends Sweep>(kind: K, payload: JobPayloads[K]): Promise<void> {
    await this.unitOfWork.run({ agency: payload.agency }, (tx) => tx.jobs.enqueue(kind, payload));
  }

  /** Every agency of the server. */
  async agencies(): Promise<readonly string[]> {
    return (await this.reader.run<{ id: string }>({ face: true }, AGENCIES)).map(({ id }) => id);
  }

  async one(agency: string, id: string): Promise<CaseFile | undefined> {
    const [row] = await this.reader.run<{ state: CaseFile }>(bySystem(agency), ONE, [id]);
    return row?.state;
  }
}

/** A file that cannot be done is noted and does not keep the others waiting. */
async function attempt(file: CaseFile, work: Work): Promise<void> {
  try {
    await work(file);
  } catch (error) {
    // A limit beyond the calendars is nobody's fault: it is counted when their notice comes.
    if (error instanceof RangeError) return;
    process.stderr.write(`${JSON.stringify({ level: 'error', file: file.id, says: saysOf(error) })}\n`);
  }
}
