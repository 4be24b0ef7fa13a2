import { StreamableFile } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Blobs } from '../../platform/storage/blobs.js';
import type { Opened } from './open-file.js';

/** Answers with the bytes of a file that may leave. */
export function sendFile(reply: FastifyReply, blobs: Blobs, digest: string, file: Opened & { download: boolean }) {
  const { mediaType, bytes, range, name, download } = file;
  reply.headers({
    'accept-ranges': 'bytes',
    // Each view is a link of the custody chain, so it must come here; only the bytes need not come again.
    'cache-control': 'private, no-cache',
    etag: `"${digest}"`,
    // What somebody uploaded may show itself and do nothing else; a PDF is shown by the browser's own viewer.
    'content-security-policy': mediaType === 'application/pdf' ? "default-src 'self'" : "default-src 'none'; sandbox",
  });
  const disposition = download ? `attachment; filename*=UTF-8''${encodeURIComponent(name)}` : 'inline';
  if (range === 'whole') return new StreamableFile(blobs.read(digest), { type: mediaType, length: bytes, disposition });
  reply.status(206).header('content-range', `bytes ${range.start}-${range.end}/${bytes}`);
  const length = range.end - range.start + 1;
  return new StreamableFile(blobs.read(digest, range), { type: mediaType, length, disposition });
}
