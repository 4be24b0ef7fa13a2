import { StreamableFile } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { asFile } from '../../platform/http/headers/security-headers.js';
import type { Blobs } from '../../platform/storage/blobs.js';
import type { Opened } from './open-file.js';

/** Answers with the bytes of a file that may leave. */
export function sendFile(reply: FastifyReply, blobs: Blobs, digest: string, file: Opened & { download: boolean }) {
  const { mediaType, bytes, range, name, download } = file;
  reply.headers({
    'accept-ranges': 'bytes',
    // Each view is a link of the custody chain, so it must come here, and nobody finds it on the machine afterwards.
    'cache-control': 'private, no-store',
    etag: `"${digest}"`,
  });
  asFile(reply, mediaType);
  const disposition = download ? `attachment; filename*=UTF-8''${encodeURIComponent(name)}` : 'inline';
  if (range === 'whole') return new StreamableFile(blobs.read(digest), { type: mediaType, length: bytes, disposition });
  reply.status(206).header('content-range', `bytes ${range.start}-${range.end}/${bytes}`);
  const length = range.end - range.start + 1;
  return new StreamableFile(blobs.read(digest, range), { type: mediaType, length, disposition });
}
