import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance } from 'fastify';
import type { Config } from '../config.js';
import { Refused } from '../refused.js';
import { useStrictJson } from './json-body.js';

const BODY_LIMIT = 1024 * 1024;
const DOCS = '/api/docs';

const tooMany = (): Refused =>
  new Refused('/problems/too-many', {
    detail: { zh: '请求过于频繁，请稍后再试', en: 'Too many requests; please wait a moment' },
  });

/** Pages may load only what we serve; the one script block is none. */
function policy({ mapTiles, secureCookies }: Config) {
  const tiles = mapTiles ? [new URL(mapTiles.url.replace(/[{}]/g, '')).origin] : [];
  return {
    defaultSrc: ["'self'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'", "'unsafe-inline'"],
    imgSrc: ["'self'", 'data:', 'blob:', ...tiles],
    fontSrc: ["'self'", 'data:'],
    connectSrc: ["'self'"],
    mediaSrc: ["'self'", 'blob:'],
    workerSrc: ["'self'", 'blob:'],
    objectSrc: ["'self'"],
    frameSrc: ["'self'", 'blob:'],
    frameAncestors: ["'self'"],
    formAction: ["'self'"],
    baseUri: ["'self'"],
    upgradeInsecureRequests: secureCookies ? [] : null,
  };
}

/** Cookies, security headers, limits: everything that stands before the routes. */
export async function usePlugins(server: FastifyInstance, config: Config): Promise<void> {
  useStrictJson(server, BODY_LIMIT);
  await server.register(cookie);
  await server.register(helmet, {
    contentSecurityPolicy: { directives: policy(config) },
    hsts: config.secureCookies,
    crossOriginEmbedderPolicy: false,
  });
  // The parts of a resumable upload are read by their route, as they come.
  server.addContentTypeParser('application/offset+octet-stream', (_request, _payload, done) => done(null));
  await server.register(multipart, { limits: { fileSize: config.uploadBytes, files: 1, fields: 10, fieldSize: 1000 } });
  if (config.requestsPerMinute > 0) {
    await server.register(rateLimit, {
      max: config.requestsPerMinute,
      timeWindow: '1 minute',
      errorResponseBuilder: tooMany,
    });
  }
  server.addHook('onSend', async (request, reply, payload) => {
    reply.header('x-trace', request.id);
    // The documentation page of the API brings a script block of its own.
    if (request.url.startsWith(DOCS)) reply.removeHeader('content-security-policy');
    return payload;
  });
}
