import type { Readable } from 'node:stream';
import { Refused } from '../../platform/refused.js';

/** The part does not begin where the file ends. */
export const offsetMoved = (): Refused =>
  new Refused('/problems/conflict', {
    detail: {
      zh: '上传进度不一致，请先查询进度',
      en: 'The part does not begin where the file ends; ask for the offset',
    },
  });

/** The disk is full: what was acknowledged stays, and the upload may go on once there is room. */
export const noRoom = (): Refused =>
  new Refused('/problems/no-room', {
    detail: { zh: '服务器存储空间不足，已上传部分保留', en: 'The server has no room left; what has arrived is kept' },
  });

const cut = (): Refused =>
  new Refused('/problems/malformed', {
    detail: { zh: '连接中断，可以继续上传', en: 'The connection broke; the upload can go on' },
  });

const surplus = (): Refused =>
  new Refused('/problems/malformed', {
    detail: { zh: '内容超过声明的长度', en: 'There is more than was announced' },
  });

/** What a failed write means to the sender; a fault of ours stays what it is. */
export function whyNotWritten(error: unknown, body: Readable): unknown {
  if (error instanceof RangeError) return surplus();
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ENOSPC' || code === 'EDQUOT' || code === 'EFBIG') return noRoom();
  return body.destroyed && !body.readableEnded ? cut() : error;
}
