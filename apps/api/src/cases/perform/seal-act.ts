import { Injectable } from '@nestjs/common';
import type { EntryBody, JournalEntry } from '@anjuan/contract';
import { genesis, seal } from '@anjuan/journal';
import { type Act, type CaseFile, type Procedure, replay } from '@anjuan/procedure';
import { digest, plain } from '../../platform/digest.js';
import { alarm } from '../../platform/alarm.js';
import { Refused } from '../../platform/refused.js';
import type { RequestMark } from '../../platform/persistence/repositories/journal.repository.js';
import { Vault } from '../../platform/storage/vault.js';
import type { Setting, Working } from './act-session.js';
import { giveNumbers } from './give-numbers.js';
import { IssueDocuments, type Issued } from './issue-documents.js';
import type { NewParty } from './keep-parties.js';
import { withHoldings } from './with-holdings.js';

/** An act the kernel has allowed, ready to be sealed. */
export interface Allowed {
  readonly procedure: Procedure;
  readonly act: Act;
  readonly typed: readonly NewParty[];
  readonly request?: RequestMark;
}

/** Seals one allowed act: numbers, documents, entry, values; the file's row is written by the caller. */
@Injectable()
export class SealAct {
  constructor(
    private readonly documents: IssueDocuments,
    private readonly vault: Vault,
  ) {}

  async seal(
    setting: Setting,
    working: Working,
    { procedure, act: allowed, typed, request }: Allowed,
  ): Promise<Working> {
    const step = procedure.rows.find((row) => row.step.id === allowed.step)?.step;
    if (!step) throw new Error(`${procedure.id} has no step ${allowed.step}`);
    const told = await withHoldings(setting, working.file, allowed);
    const act: Act = plain({ ...told, numbers: await giveNumbers(setting, step, allowed.on) });
    const file = replay(procedure, working.file, act);
    const issued = await this.documents.fill(setting, { step, act, file, typed });
    const entry = await link(setting, working, { act, issued, file, request });
    setting.tx.unawaited(setting.tx.journal.insert(file.id, entry, request).catch(notRecorded));
    await this.keep({ ...setting, now: new Date(entry.body.at) }, file, { typed, issued, seq: entry.seq });
    return { file, head: entry.hash, sealedAt: new Date(entry.body.at), sealed: [...working.sealed, entry] };
  }

  /** What the entry only refers to: personal values and documents, both encrypted. */
  private async keep(
    { tx, now, agency }: Setting,
    file: CaseFile,
    { typed, issued, seq }: { typed: readonly NewParty[]; issued: readonly Issued[]; seq: number },
  ) {
    for (const { ref, value, salt } of typed) {
      const cipher = await this.vault.close(tx.keys, value, ref.ref);
      await tx.parties.keep({
        ref: ref.ref,
        fileId: file.id,
        cipher,
        salt,
        commitment: ref.commitment,
        createdAt: now,
      });
      await tx.parties.mark(ref.ref, await this.vault.marks(tx.keys, value));
    }
    for (const { id, template, number, hash, model, proof = null } of issued) {
      await tx.documents.freeze({
        id,
        fileId: file.id,
        seq,
        template,
        number,
        hash,
        proof,
        issuedOn: model.date,
        model: await this.vault.close(tx.keys, model, id),
      });
      await tx.jobs.enqueue('render-document', { agency: agency.id, document: id });
    }
  }
}

interface Linking {
  readonly act: Act;
  readonly issued: readonly Issued[];
  readonly file: CaseFile;
  readonly request: RequestMark | undefined;
}

async function link(
  { agency, now }: Setting,
  { head, sealedAt }: Working,
  { act, issued, file, request }: Linking,
): Promise<JournalEntry> {
  const documents = issued.map(({ id, template, number, hash }) => ({ id, template, number, hash }));
  const at = inOrder(now, sealedAt).toISOString();
  const { source = 'server', ...asked } = request ?? {};
  const answers = 'key' in asked ? { request: asked } : {};
  const body: EntryBody = { ...act, file: file.id, agency: agency.id, at, source, ...answers, documents };
  return seal(head ?? (await genesis(file.id, digest)), file.version, plain(body), digest);
}

/** Entries of a file never go back in time: a clock that was set back is reported, and the order kept. */
function inOrder(now: Date, before: Date | undefined): Date {
  if (!before || before <= now) return now;
  alarm('clock', 'the clock of the server was set back behind the last entry of a file');
  return before;
}

/** An act whose record fails is taken back by the transaction; that it failed must be heard. */
function notRecorded(error: unknown): never {
  if (!(error instanceof Refused)) alarm('journal', 'an entry could not be written; the act was taken back');
  throw error;
}
