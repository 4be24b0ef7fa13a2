import { type DocumentModel, type TypstJob, typst } from '@anjuan/documents';
import { Worker } from 'node:worker_threads';
import { proofCode } from './proof-code.js';
import { fontFolders } from './fonts.js';
import type { PdfAnswer } from './pdf-job.js';
import { Typesetter } from './typesetter.js';

interface Waiting {
  resolve(pdf: Buffer): void;
  reject(error: Error): void;
}

/** A worker cannot load TypeScript: when the tests run the sources themselves, documents are set on the same thread. */
const FROM_SOURCE = import.meta.url.endsWith('.ts');

/** Prints document models as PDF in one worker thread, so that layout never holds up a request. */
export class PdfRenderer {
  private readonly folders: readonly string[];
  private readonly waiting = new Map<number, Waiting>();
  private worker: Worker | undefined;
  private here: Typesetter | undefined;
  private jobs = 0;
  private closed = false;

  /** @param fontDir folder with fonts the site has a licence for; `FONT_DIR` unless given */
  constructor(fontDir: string | undefined = process.env['FONT_DIR']) {
    this.folders = fontFolders(fontDir);
  }

  /** The model as a PDF file. @throws Error when the layout refuses it, the worker dies, or the renderer is closed */
  renderPdf(model: DocumentModel): Promise<Buffer> {
    return this.render(typst(model, model.proof && proofCode(model.proof)));
  }

  /** Anything Typst can set, as a PDF file. @throws Error as above */
  async render({ source, data }: TypstJob): Promise<Buffer> {
    if (this.closed) throw new Error('The renderer is closed');
    if (FROM_SOURCE) return (this.here ??= new Typesetter(this.folders)).pdf(source, data);
    const worker = (this.worker ??= this.start());
    const id = (this.jobs += 1);
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve, reject });
      worker.ref();
      worker.postMessage({ id, source, data });
    });
  }

  /** Stops the worker; what still waits fails, and nothing can be printed afterwards. */
  async close(): Promise<void> {
    this.closed = true;
    await this.worker?.terminate();
    this.fail(new Error('The renderer is closed'));
  }

  private start(): Worker {
    const worker = new Worker(new URL('./pdf.worker.js', import.meta.url), {
      workerData: { fontFolders: this.folders },
    });
    worker.on('message', (answer: PdfAnswer) => this.settle(answer));
    worker.on('error', (error) => this.fail(new Error('The PDF worker failed', { cause: error })));
    worker.on('exit', () => this.lose(worker));
    return worker;
  }

  private settle(answer: PdfAnswer): void {
    const asked = this.waiting.get(answer.id);
    this.waiting.delete(answer.id);
    // An idle worker must not keep the process alive.
    if (this.waiting.size === 0) this.worker?.unref();
    if (answer.error !== undefined) asked?.reject(new Error(answer.error));
    else asked?.resolve(Buffer.from(answer.pdf.buffer, answer.pdf.byteOffset, answer.pdf.byteLength));
  }

  /** A worker that went away is replaced by the next job. */
  private lose(worker: Worker): void {
    if (this.worker !== worker) return;
    this.worker = undefined;
    this.fail(new Error('The PDF worker stopped'));
  }

  private fail(error: Error): void {
    for (const { reject } of this.waiting.values()) reject(error);
    this.waiting.clear();
  }
}
