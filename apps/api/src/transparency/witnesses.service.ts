import { createPublicKey, verify } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { cosignedText, noteKeyHash, readCheckpoint, readNote } from '@anjuan/journal';
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
    private readonly work: UnitOfWork,
  ) {}

  /** @throws Refused when the checkpoint is not ours, the witness unknown, or the signature not valid */
  async keep(agency: string, size: number, line: string): Promise<{ readonly size: number; readonly name: string }> {
    const { note } = await this.log.checkpoint(agency, size);
    const { text } = readNote(note);
    const { name, seenAt } = await this.signerOf(line, text);
    if (readCheckpoint(text).size !== size) throw fault('/size', 'isSize', 'must be the size of the checkpoint');
    await this.work.run({ agency }, (tx) =>
      tx.log.cosign({ size, name, publicKey: this.config.witnesses[name] ?? '', line, seenAt }),
    );
    return { size, name };
  }

  /** Who signed, and when by the signature's own word. */
  private async signerOf(line: string, text: string): Promise<{ readonly name: string; readonly seenAt: Date }> {
    const [signed] = readLine(line);
    const publicKey = signed && this.config.witnesses[signed.name];
    if (!signed || !publicKey) throw fault('/line', 'isWitness', 'must be the signature line of a registered witness');
    const raw = new Uint8Array(Buffer.from(publicKey, 'hex'));
    const keyHash = await noteKeyHash({ name: signed.name, publicKey: raw }, 'cosignature', digest);
    if (keyHash !== signed.keyHash || !holds(signed.signature, text, raw))
      throw fault('/line', 'isSignature', 'must be valid over this checkpoint');
    return { name: signed.name, seenAt: new Date(secondsIn(signed.signature) * 1000) };
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

const secondsIn = (blob: Uint8Array): number => Number(Buffer.from(blob).readBigUInt64BE(0));

function holds(blob: Uint8Array, text: string, raw: Uint8Array): boolean {
  if (blob.length !== TIME + 64) return false;
  const seconds = secondsIn(blob);
  const key = createPublicKey({ key: Buffer.concat([SPKI, raw]), format: 'der', type: 'spki' });
  // A moment no calendar knows could not be kept.
  if (seconds > 253_402_300_799) return false;
  return verify(null, Buffer.from(cosignedText(text, seconds)), key, blob.slice(TIME));
}
