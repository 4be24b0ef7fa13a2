import { randomUUID } from 'node:crypto';
import type { Socket } from 'node:net';
import { type ProblemType, problemTypes } from '@anjuan/contract';
import { BARE_HEADERS } from './headers/security-headers.js';

const types: Readonly<Record<string, ProblemType>> = {
  HPE_HEADER_OVERFLOW: '/problems/too-large',
  ERR_HTTP_REQUEST_TIMEOUT: '/problems/malformed',
};

const bare = Object.entries(BARE_HEADERS)
  .map(([name, value]) => `${name}: ${value}\r\n`)
  .join('');

/** Answers what is not even HTTP: there is no request yet, so the answer is written by hand. */
export function answerClientError(error: Error & { readonly code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
  const type = types[error.code ?? ''] ?? '/problems/malformed';
  const { status, title } = problemTypes[type];
  const body = JSON.stringify({ type, title, status, detail: '请求无法读取', trace: randomUUID() });
  const head = `HTTP/1.1 ${status} ${title}\r\ncontent-type: application/problem+json; charset=utf-8\r\nconnection: close\r\n${bare}`;
  socket.end(`${head}content-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
}
