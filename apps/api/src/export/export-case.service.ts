import { Inject, Injectable } from '@nestjs/common';
import type { Readable } from 'node:stream';
import { Clock } from '../platform/clock.js';
import type { SignedIn } from '../platform/context.js';
import { LOG_PROOFS, type LogProofs } from '../platform/export-parts.js';
import { UnitOfWork } from '../platform/unit-of-work.js';
import { ArchiveWriter } from './archive-writer.js';
import { type CaseParts, CasePartsQuery } from './case-parts.query.js';
import { namesSomebody } from './personal.js';
import { type ProofFiles, proofFiles } from './proof-files.js';
import { WriteCase } from './write-case.js';

/** Who wants which case. With a purpose, personal values and the papers that name somebody go out too. */
export interface ExportOrder {
  readonly me: SignedIn;
  readonly id: string;
  readonly purpose?: string;
}

/** Everything the archive is written from. */
export interface Exporting extends CaseParts, ExportOrder {
  readonly proofs: ProofFiles;
  readonly at: Date;
  /** Ids of the papers that stay here. */
  readonly withheld: ReadonlySet<string>;
}

/** Puts a whole case file into one ZIP that anybody can check without us. */
@Injectable()
export class ExportCase {
  constructor(
    private readonly parts: CasePartsQuery,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly writer: WriteCase,
    @Inject(LOG_PROOFS) private readonly log: LogProofs,
  ) {}

  /** The archive as it is being written. @throws Refused before the first byte when there is no such case */
  async export(order: ExportOrder): Promise<Readable> {
    const parts = await this.parts.of(order.me, order.id);
    const proofs = await proofFiles(this.log, order.me.agency, parts.entries);
    await this.keep(order, parts);
    const hidden = order.purpose ? [] : parts.papers.filter(({ model }) => model && namesSomebody(model, parts.people));
    const at = this.clock.now();
    const archive = new ArchiveWriter(at);
    const all = { ...parts, ...order, proofs, at, withheld: new Set(hidden.map(({ id }) => id)) };
    void this.writer.write(archive, all).catch((error: Error) => archive.fail(error));
    return archive.stream;
  }

  /** Each value that leaves the office unmasked leaves a line, before it does. */
  private async keep({ me, id: fileId, purpose }: ExportOrder, { people }: CaseParts): Promise<void> {
    if (!purpose) return;
    const at = this.clock.now();
    await this.unitOfWork.run(me, async (tx) => {
      for (const { ref } of people) await tx.parties.logReading({ person: me.person, fileId, ref, purpose, at });
    });
  }
}
