import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { Injectable, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { type CopyMark, type DocumentModel, watermark } from '@anjuan/documents';
import { bySystem } from '../platform/context.js';
import { Clock } from '../platform/clock.js';
import { JobRunner } from '../platform/jobs/job-runner.js';
import { goneSince, notFound } from '../platform/refused.js';
import { Blobs } from '../platform/storage/blobs.js';
import { Vault } from '../platform/storage/vault.js';
import { UnitOfWork } from '../platform/unit-of-work.js';
import { PdfRenderer } from './render/pdf-renderer.js';
import { stampPdf } from './render/stamp-pdf.js';

/** SQL state of whatever comes late to something destroyed. */
const DESTROYED = 'AJ410';

/** A PDF in the blob store. */
export interface Rendition {
  readonly digest: string;
  readonly bytes: number;
}

/** Prints a frozen document, once; the file is kept in the blob store. */
@Injectable()
export class RenderDocument implements OnModuleInit, OnApplicationShutdown {
  private readonly renderer = new PdfRenderer();
  private readonly running = new Map<string, Promise<Rendition>>();

  constructor(
    private readonly runner: JobRunner,
    private readonly unitOfWork: UnitOfWork,
    private readonly blobs: Blobs,
    private readonly vault: Vault,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.runner.register('render-document', async ({ agency, document }) => void (await this.render(agency, document)));
  }

  onApplicationShutdown(): Promise<void> {
    return this.renderer.close();
  }

  /** The document's PDF, printed now if nobody has. @throws Refused when there is no such document */
  render(agency: string, id: string): Promise<Rendition> {
    const running = this.running.get(id);
    if (running) return running;
    const work = this.find(agency, id).finally(() => this.running.delete(id));
    this.running.set(id, work);
    return work;
  }

  /** A copy to read, marked on every page with who took it and when; the original stays as it is. */
  async copy(original: Rendition, by: Pick<CopyMark, 'who' | 'at'>): Promise<Buffer> {
    const mark = { ...by, original: original.digest };
    const layer = await this.renderer.render(watermark(mark));
    return stampPdf(await buffer(this.blobs.read(original.digest)), layer, mark);
  }

  private async find(agency: string, id: string): Promise<Rendition> {
    const { kept, model } = await this.unitOfWork.run(bySystem(agency), async (tx) => {
      const row = await tx.documents.find(id);
      if (!row) throw notFound();
      if (!row.model) throw goneSince(row.destroyedAt);
      return {
        kept: await tx.documents.rendition(id),
        model: await this.vault.open<DocumentModel>(tx.keys, row.model, id),
      };
    });
    if (kept && (await this.blobs.size(kept.digest)) !== undefined)
      return { digest: kept.digest, bytes: Number(kept.bytes) };
    return this.print(agency, id, model);
  }

  private async print(agency: string, documentId: string, model: DocumentModel): Promise<Rendition> {
    const pdf = await this.renderer.renderPdf(model);
    const { digest, bytes } = await this.blobs.store(Readable.from([pdf]));
    const row = { documentId, digest, bytes, renderedAt: this.clock.now() };
    await this.unitOfWork
      .run(bySystem(agency), (tx) => tx.documents.rendered(row))
      .catch((error) => this.late(error, digest));
    return { digest, bytes };
  }

  /** A paper that was destroyed while it was being printed leaves no PDF: nothing names it, and nothing else has its bytes. */
  private async late(error: Error & { readonly code?: string }, digest: string): Promise<never> {
    if (error.code === DESTROYED) await this.blobs.remove(digest);
    throw error;
  }
}
