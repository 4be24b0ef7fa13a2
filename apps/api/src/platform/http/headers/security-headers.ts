import helmet from '@fastify/helmet';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Config } from '../../config.js';
import { policyOfDocs } from './docs-headers.js';
import { PERMISSIONS } from './permissions.js';
import { DATA_POLICY, FILE_POLICY, PAPER_POLICY } from './policies.js';

const API = /^\/api(\/|\?|$)/;
const DOCS = /^\/api\/docs(\/|\?|$)/;
const POLICY = 'content-security-policy';

/** Headers of an answer that no hook has seen, because there was no request yet, or none with a route. */
export const BARE_HEADERS = {
  [POLICY]: DATA_POLICY,
  'permissions-policy': PERMISSIONS,
  'cache-control': 'no-store',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
} as const;

/** Headers of every answer. A route that shows a page or a file says a policy of its own. */
export async function useSecurityHeaders(server: FastifyInstance, { secureCookies }: Config): Promise<void> {
  await server.register(helmet, {
    contentSecurityPolicy: false,
    hsts: secureCookies,
    crossOriginEmbedderPolicy: false,
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    crossOriginResourcePolicy: { policy: 'same-origin' },
    referrerPolicy: { policy: 'no-referrer' },
    frameguard: { action: 'deny' },
  });
  server.addHook('onRequest', async (_request, reply) => {
    reply.headers({ [POLICY]: DATA_POLICY, 'permissions-policy': PERMISSIONS });
  });
  server.addHook('onSend', async ({ url, id }, reply, payload) => {
    reply.header('x-trace', id);
    if (DOCS.test(url) && isPage(reply)) reply.header(POLICY, policyOfDocs(payload));
    // What an answer holds is for this reader now, and for no cache that outlives the session.
    if (API.test(url) && !reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store');
    return payload;
  });
}

const isPage = (reply: FastifyReply): boolean => String(reply.getHeader('content-type')).startsWith('text/html');

/** Says that the answer is a file somebody sent in, which our pages may show; a PDF is left to the browser's viewer. */
export function asFile(reply: FastifyReply, mediaType: string): void {
  reply
    .header(POLICY, mediaType === 'application/pdf' ? PAPER_POLICY : FILE_POLICY)
    .header('x-frame-options', 'SAMEORIGIN');
}
