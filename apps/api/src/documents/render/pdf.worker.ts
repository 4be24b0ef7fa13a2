import { parentPort, workerData } from 'node:worker_threads';
import { type PdfAnswer, type PdfJob } from './pdf-job.js';
import { Typesetter } from './typesetter.js';

/* Body of the worker thread: sets one document after the other and never touches anything else. */

const typesetter = new Typesetter((workerData as { fontFolders: readonly string[] }).fontFolders);

function answer({ id, source, data }: PdfJob): PdfAnswer {
  try {
    return { id, pdf: typesetter.pdf(source, data) };
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) };
  }
}

parentPort?.on('message', (job: PdfJob) => parentPort?.postMessage(answer(job)));
