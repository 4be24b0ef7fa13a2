import cookie from '@fastify/cookie';
import multipart from '@fastify/multipart';
import type { FastifyInstance } from 'fastify';
import type { Config } from '../config.js';
import { useSecurityHeaders } from './headers/security-headers.js';
import { useServerLimits } from './server-limits.js';
import { useStrictJson } from './json-body.js';

const BODY_LIMIT = 1024 * 1024;
/** Cookies, security headers, limits: everything that stands before the routes. */
export async function usePlugins(server: FastifyInstance, config: Config): Promise<void> {
  useServerLimits(server, config);
  useStrictJson(server, BODY_LIMIT);
  await server.register(cookie);
  await useSecurityHeaders(server, config);
  // The parts of a resumable upload are read by their route, as they come.
  server.addContentTypeParser('application/offset+octet-stream', (_request, _payload, done) => done(null));
  await server.register(multipart, { limits: { fileSize: config.uploadBytes, files: 1, fields: 10, fieldSize: 1000 } });
}
