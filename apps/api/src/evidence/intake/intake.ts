import { Inject, Injectable } from '@nestjs/common';
import { alarm } from '../../platform/alarm.js';
import { Clock } from '../../platform/clock.js';
import { CONFIG, type Config } from '../../platform/config.js';
import { Refused, fault } from '../../platform/refused.js';
import type { Stored } from '../../platform/storage/blobs.js';
import { scan } from './clamd.js';
import { type Readings, readingsOf } from './exif.js';
import { foreignIn } from './foreign.js';
import { mayBeCalled, mayBeNamed, mediaTypeOf } from './media-type.js';

/** What the sender says of a file. */
export interface Declared {
  readonly name: string;
  /** SHA-256 in hex. */
  readonly digest?: string;
  readonly mediaType?: string;
}

/** What was found out about a file before it is kept. */
export interface Examined {
  readonly mediaType: string;
  readonly name: string;
  readonly scan: 'clean' | 'part' | 'none';
  readonly readings?: Readings;
}

const NAME = 200;

/** Examines files at the door. What is refused here leaves neither bytes nor a row. */
@Injectable()
export class Intake {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    readonly clock: Clock,
  ) {}

  /** @throws Refused when the file is not what was declared, not a kind we take, or holds something else */
  async examine(stored: Stored, declared: Declared): Promise<Examined> {
    const mediaType = refuseUnfit(stored, declared);
    await refuseForeign(stored, mediaType);
    const scanned = await this.scan(stored);
    const readings = await readingsOf(stored.file, mediaType);
    return { mediaType, name: plainName(declared.name), scan: scanned, ...(readings ? { readings } : {}) };
  }

  private async scan({ file, bytes }: Stored): Promise<Examined['scan']> {
    const { clamd, clamdBytes } = this.config;
    if (!clamd) return 'none';
    const result = await scan(clamd, file, clamdBytes).catch(scannerAway);
    if (!result.clean) throw fault('/file', 'malware', `holds ${result.found}`);
    return bytes > clamdBytes ? 'part' : 'clean';
  }
}

/** Nothing is kept unscanned where a scanner is configured. What has arrived stays, so that it can be finished later. */
function scannerAway(error: unknown): never {
  const { message } = error as Error;
  alarm('scanner', `ClamAV does not answer: ${message}`);
  const detail = {
    zh: '病毒扫描服务暂时没有响应，文件未入库，请稍后重试',
    en: 'The virus scanner does not answer; the file was not taken in, please try again later',
  };
  throw new Refused('/problems/scanner-away', { detail });
}

function refuseUnfit({ digest, bytes, head }: Stored, declared: Declared): string {
  if (bytes === 0) throw fault('/file', 'notEmpty', 'is empty');
  if (declared.digest !== undefined && declared.digest.toLowerCase() !== digest)
    throw fault('/file', 'digest', 'does not have the declared SHA-256');
  const found = mediaTypeOf(head);
  if (!found) throw fault('/file', 'mediaType', 'is no photo, video, sound or PDF we take');
  if (!mayBeCalled(found, declared.mediaType))
    throw fault('/file', 'declaredType', `is ${found}, not what was declared`);
  if (!mayBeNamed(found, plainName(declared.name)))
    throw fault('/file', 'extension', `is ${found}; its name ends like something else`);
  return found;
}

async function refuseForeign({ file, bytes }: Stored, mediaType: string): Promise<void> {
  const foreign = await foreignIn(file, { mediaType, bytes });
  if (foreign) throw fault('/file', `foreign-${foreign}`, 'holds something other than what it shows');
}

/** The file went over the limit for one request or one upload. */
export const tooLarge = (): Refused =>
  new Refused('/problems/too-large', { detail: { zh: '文件过大', en: 'The file is too large' } });

/** What was sent is no whole form. */
export const brokenUpload = (): Refused =>
  new Refused('/problems/malformed', { detail: { zh: '上传内容不完整', en: 'The upload is broken' } });

/** The last part of a path, whichever system wrote it, without what cannot be shown. */
export function plainName(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? '';
  const plain = last.replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '').slice(0, NAME);
  return /^\.*$/.test(plain) ? 'file' : plain;
}
