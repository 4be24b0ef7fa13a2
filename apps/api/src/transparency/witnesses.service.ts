import { createPublicKey, verify } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { cosignedText, noteKeyHash, readCheckpoint, readNote } from '@anjuan/journal';
import { Clock } from '../platform/clock.js';
import { CONFIG, type Config } from '../platform/config.js';
import { digest } from '../platform/digest.js';
import { fault } from '../platform/refused.js';
import { UnitOfWork } from '../platform/unit-of-work.js';
import { LogQuery } from './log.query.js';

/** Bytes of the time in a cosignature. */
const TIME = 8;
const SPKI = Buffer.from('302a300506032b6570032100', 'hex');

/** Takes the signatures of witnesses the agency has agreed on; anybody else's are refused. */
@Injectable()
export class Witnesses {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly log: LogQuery,
    private readonly clock: Clock,
    private readonly work: UnitOfWork,
  ) {}

  /** @throws Refused when the checkpoint is not ours, the witness unknown, or the signature not valid */
  async keep(agency: string, size: number, line: string): Promise<{ readonly size: number; readonly name: string }> {
    const { note } = await this.log.checkpoint(agency, size);
    const { text } = readNote(note);
    const name = await this.signerOf(line, text);
    if (readCheckpoint(text).size !== size) throw fault('/size', 'isSize', 'must be the size of the checkpoint');
    await this.work.run({ agency }, (tx) =>
      tx.log.cosign({ size, name, publicKey: this.config.witnesses[name] ?? '', line, seenAt: this.clock.now() }),
    );
    return { size, name };
  }

  private async signerOf(line: string, text: string): Promise<string> {
    const [signed] = readLine(line);
    const publicKey = signed && this.config.witnesses[signed.name];
    if (!signed || !publicKey) throw fault('/line', 'isWitness', 'must be the signature line of a registered witness');
    const raw = new Uint8Array(Buffer.from(publicKey, 'hex'));
    const keyHash = await noteKeyHash({ name: signed.name, publicKey: raw }, 'cosignature', digest);
    if (keyHash !== signed.keyHash || !holds(signed.signature, text, raw))
      throw fault('/line', 'isSignature', 'must be valid over this checkpoint');
    return signed.name;
  }
}

/** The signature of one line; a line that is none gives nothing. */
function readLine(line: string) {
  try {
    return readNote(`x\n\n${line}\n`).signatures;
  } catch {
    return [];
  }
}

function holds(blob: Uint8Array, text: string, raw: Uint8Array): boolean {
  if (blob.length !== TIME + 64) return false;
  const seconds = Number(Buffer.from(blob).readBigUInt64BE(0));
  const key = createPublicKey({ key: Buffer.concat([SPKI, raw]), format: 'der', type: 'spki' });
  return verify(null, Buffer.from(cosignedText(text, seconds)), key, blob.slice(TIME));
}
