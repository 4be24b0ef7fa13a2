import type { IncomingMessage } from 'node:http';
import type { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../config.js';
import { Refused } from '../refused.js';

const SECOND = 1_000;

/** What the server itself is told of time and size; times in milliseconds, sizes in bytes. */
export const serverLimits = {
  /** A connection on which nothing moves. Papers are printed and files packed in less. */
  connectionTimeout: 120 * SECOND,
  /** A whole request, the largest upload over a slow line included. */
  requestTimeout: 15 * 60 * SECOND,
  keepAliveTimeout: 30 * SECOND,
  maxRequestsPerSocket: 10_000,
  http: { headersTimeout: 15 * SECOND, maxHeaderSize: 16 * 1024, connectionsCheckingInterval: 5 * SECOND },
} as const;

const LONGEST_ADDRESS = 4_096;
/** Names, numbers, ports and brackets: what an address may hold before its path. */
const HOST = /^[\w.-]{1,253}(:\d{1,5})?$|^\[[\da-f:.]{2,45}\](:\d{1,5})?$/i;

const unreadable = (zh: string, en: string): Refused => new Refused('/problems/malformed', { detail: { zh, en } });

/** Bounds of connections, addresses and slow senders. */
export function useServerLimits(
  server: FastifyInstance,
  { maxConnections, formSeconds }: Pick<Config, 'maxConnections' | 'formSeconds'>,
): void {
  server.server.maxConnections = maxConnections;
  server.addHook('onRequest', async ({ url, raw }) => {
    // What follows looks at paths; a whole address is what proxies are sent.
    if (!url.startsWith('/') && url !== '*') throw unreadable('地址须为路径', 'The address must be a path');
    if (url.length > LONGEST_ADDRESS) throw unreadable('地址过长', 'The address is too long');
    if (!hasOneHost(raw)) throw unreadable('Host 请求头有误', 'The header Host is wrong');
  });
  server.addHook('preParsing', async (request, reply, body) => {
    if (isForm(request)) endLate(reply, body as Readable, formSeconds * SECOND);
    return body;
  });
}

/** Of two hosts a proxy might believe the one and we the other. */
function hasOneHost({ headers, rawHeaders }: IncomingMessage): boolean {
  const named = rawHeaders.filter((name, at) => at % 2 === 0 && name.toLowerCase() === 'host');
  return named.length <= 1 && (headers.host === undefined || HOST.test(headers.host));
}

const isForm = ({ headers }: FastifyRequest): boolean =>
  headers['content-type']?.startsWith('application/json') ?? false;

/** Who sends a form byte by byte holds a connection for nothing: it is answered and shut. @param after in milliseconds */
function endLate(reply: FastifyReply, body: Readable, after: number): void {
  const late = Object.assign(new Error('the body came too slowly'), { statusCode: 408 });
  // Destroyed, the connection would be gone before the answer.
  const timer = setTimeout(() => {
    if (reply.sent) return;
    reply.header('connection', 'close');
    body.emit('error', late);
  }, after).unref();
  for (const event of ['end', 'close', 'error']) body.once(event, () => clearTimeout(timer));
}
