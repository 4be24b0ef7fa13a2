import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import type { UploadView } from '@anjuan/contract';
import type { SignedIn } from '../../platform/context.js';
import { Refused } from '../../platform/refused.js';
import { Blobs, type Stored } from '../../platform/storage/blobs.js';
import { UnitOfWork } from '../../platform/unit-of-work.js';
import { addFile } from './add-file.js';
import { type Declared, type Examined, Intake, brokenUpload, tooLarge } from './intake.js';

/** A file on its way in. `cut` says whether the sender went over the limit. */
export interface Upload extends Declared {
  readonly stream: Readable;
  readonly cut: () => boolean;
  readonly source: string;
}

/** The form ended in the middle of the file. What fails here has a code of the system, or is a refusal. */
const brokeOff = ({ errored }: Readable, error: unknown): boolean =>
  errored === error && error instanceof Error && !(error instanceof Refused) && !('code' in error);

/** Takes in a file in one request: hashed here, told by its bytes, kept under its digest. */
@Injectable()
export class UploadEvidence {
  constructor(
    private readonly blobs: Blobs,
    private readonly intake: Intake,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  async upload(me: SignedIn, upload: Upload): Promise<UploadView> {
    let examined: Examined | undefined;
    const examine = async (found: Stored): Promise<void> => {
      if (upload.cut()) throw tooLarge();
      examined = await this.intake.examine(found, upload);
    };
    const stored = await this.blobs.store(upload.stream, examine).catch((error: unknown) => {
      throw brokeOff(upload.stream, error) ? brokenUpload() : error;
    });
    if (!examined) throw new Error('a file was kept without being examined');
    const storeAgain = () => this.stillThere(stored);
    const arrival = { me, at: this.intake.clock.now(), source: upload.source, stored, examined, storeAgain };
    return this.unitOfWork.run(me, (tx) => addFile(tx, arrival));
  }

  /** What came in one request cannot be stored once more; it has to be sent again. */
  private async stillThere({ digest }: Stored): Promise<void> {
    if ((await this.blobs.size(digest)) !== undefined) return;
    const detail = {
      zh: '文件存储时发生冲突，请重新上传',
      en: 'The file was removed while it came in; please send it again',
    };
    throw new Refused('/problems/conflict', { detail });
  }
}
