import { Injectable } from '@nestjs/common';
import { procedureByKind } from '@anjuan/procedure';
import type { ActBatch, ActBatchOrder, BatchAct, BatchOutcome, BatchRefusal } from '../../platform/act-batch.js';
import { isUuid } from '../../platform/context.js';
import { sha256, sortedJson, uuidOf } from '../../platform/digest.js';
import { Refused, notFound } from '../../platform/refused.js';
import { type Setting, type Working, unborn } from './act-session.js';
import { ActTransaction } from './act-transaction.js';
import { allowAct } from './allow-act.js';
import { AutomaticActs } from './automatic-acts.js';
import { FinishActs } from './finish-acts.js';
import { SealAct } from './seal-act.js';

/** Takes a transaction back without anybody being at fault: a trial is over, or something in it was refused. */
class TakenBack extends Error {}

/** Where a batch stands: its files by the names acts gave them, and by their ids. */
type Files = Map<string, Working & { readonly born: boolean }>;

/** Many acts in one transaction, an entry for each: all of them, or none. */
@Injectable()
export class PerformBatch implements ActBatch {
  constructor(
    private readonly transaction: ActTransaction,
    private readonly acts: SealAct,
    private readonly automatic: AutomaticActs,
    private readonly ending: FinishActs,
  ) {}

  async run(order: ActBatchOrder): Promise<BatchOutcome> {
    const refusals: BatchRefusal[] = [];
    let repeated = false;
    try {
      await this.transaction.run(order.me, async (setting) => {
        repeated = !order.trial && (await this.before(setting, order));
        if (!repeated) await this.all(setting, order, refusals);
        if (order.trial || refusals.length > 0) throw new TakenBack();
      });
    } catch (error) {
      if (!(error instanceof TakenBack)) throw error;
    }
    return { done: refusals.length > 0 ? 0 : order.acts.length, repeated, refusals };
  }

  /** Whether the batch was carried out before. @throws Refused when its key was another batch's */
  private async before({ tx }: Setting, order: ActBatchOrder): Promise<boolean> {
    const [first] = order.acts;
    if (!first) return false;
    const found = await tx.journal.byKey(first.file ?? bornId(order, 0), keyOf(order, 0));
    if (!found) return false;
    if (found.requestHash === hashOf(order)) return true;
    throw new Refused('/problems/key-reused', {
      detail: { zh: '该幂等键已用于另一请求', en: 'This key was used for another request' },
    });
  }

  private async all(setting: Setting, order: ActBatchOrder, refusals: BatchRefusal[]): Promise<void> {
    const files: Files = new Map();
    const lost = new Set<string>();
    for (const [i, act] of order.acts.entries()) {
      // What goes on in a file that was not opened has been refused with it.
      if (lost.has(act.file ?? '')) continue;
      try {
        await this.one(setting, order, { act, i, files });
      } catch (error) {
        if (!(error instanceof Refused)) throw error;
        if (act.opens) lost.add(act.opens.as);
        refusals.push({ line: act.line, refused: error });
      }
    }
  }

  private async one(setting: Setting, order: ActBatchOrder, { act, i, files }: One): Promise<void> {
    const { born, ...working } = await fileFor(setting, order, { act, i, files });
    const { me, source } = order;
    const request = { input: act.input, ...(act.on ? { on: act.on } : {}) };
    const allowed = await allowAct(setting, working, { actor: { ...me, id: me.person }, step: act.step, request });
    const mark = { key: keyOf(order, i), hash: hashOf(order), ...(source ? { source } : {}) };
    const sealed = await this.acts.seal(setting, { ...working, sealed: [] }, { ...allowed, request: mark });
    const done = await this.automatic.follow(setting, sealed, allowed.act.on);
    await this.ending.finish(setting, done, born);
    files.set(act.opens?.as ?? act.file ?? '', { ...done, born: false });
  }
}

interface One {
  readonly act: BatchAct;
  readonly i: number;
  readonly files: Files;
}

const keyOf = ({ key }: ActBatchOrder, i: number): string => `${key}.${i}`;
const hashOf = ({ me, acts }: ActBatchOrder): string => sha256(sortedJson({ person: me.person, acts }));
/** The key of the act that opens a file names the file. */
const bornId = (order: ActBatchOrder, i: number): string => uuidOf(order.me.agency, order.me.person, keyOf(order, i));

/** The file an act is about, as the batch left it. @throws Refused when there is none */
async function fileFor(
  { tx }: Setting,
  order: ActBatchOrder,
  { act, i, files }: One,
): Promise<Working & { born: boolean }> {
  if (act.opens) {
    const procedure = procedureByKind(act.opens.kind);
    if (!procedure || procedure.track) throw notFound();
    const id = bornId(order, i);
    await tx.cases.lockUnborn(id);
    return { ...unborn(id, procedure.id), born: true };
  }
  const known = files.get(act.file ?? '');
  if (known) return known;
  // A name nobody gave: the act that would have opened the file was refused.
  const held = act.file && isUuid(act.file) ? await tx.cases.lock(act.file) : undefined;
  if (!held) throw notFound();
  return { ...held, sealed: [], born: false };
}
