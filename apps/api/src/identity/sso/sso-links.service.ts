import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import { Reader } from '../../platform/reads/reader.js';
import { UnitOfWork } from '../../platform/unit-of-work.js';
import type { Holder } from '../sign-in/holder.js';
import { note } from '../../platform/note.js';
import type { Source } from '../../platform/http/source.js';

const FIND = 'SELECT agency_id AS agency, person_id AS person FROM oidc_link WHERE subject_hash = $1';

/** Which person of ours is whom at the provider. */
@Injectable()
export class SsoLinks {
  constructor(
    private readonly reader: Reader,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async find(subjectHash: string): Promise<{ readonly agency: string; readonly person: string } | undefined> {
    const [row] = await this.reader.run<{ agency: string; person: string }>({ token: subjectHash }, FIND, [
      subjectHash,
    ]);
    return row;
  }

  /** Links one's own account, in the place of an earlier link. */
  async add(me: Holder, subjectHash: string, from: Source): Promise<void> {
    const at = this.clock.now();
    await this.unitOfWork.run(me, async (tx) => {
      await tx.credentials.link(me.person, subjectHash, at);
      await note(tx, me, from, { action: 'account.sso-linked', at });
    });
  }

  async remove(me: Holder, from: Source): Promise<void> {
    await this.unitOfWork.run(me, async (tx) => {
      await tx.credentials.unlink(me.person);
      await note(tx, me, from, { action: 'account.sso-unlinked', at: this.clock.now() });
    });
  }
}
