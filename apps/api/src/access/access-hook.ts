import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { alarm } from '../platform/alarm.js';
import { saysOf } from '../platform/says-of.js';
import { languageOf } from '../platform/http/language.js';
import { problemOf } from '../platform/http/problem.js';
import { type Recorded, accessRoutes } from './access-routes.js';
import type { NoteAccess } from './note-access.js';
import { placeOf } from './describe-access.js';

/** Notes every recorded request before its answer leaves, refused ones too: what cannot be noted is not shown. */
export function useAccessRecords(server: FastifyInstance, accesses: NoteAccess): void {
  server.addHook('onSend', async (request, reply, payload) => {
    const rule = ruleOf(request);
    if (!rule) return payload;
    try {
      await accesses.note(rule, request, reply);
      return payload;
    } catch (error) {
      return withheld(error, { request, reply, payload });
    }
  });
}

function ruleOf(request: FastifyRequest): Recorded | undefined {
  const rule = accessRoutes[placeOf(request)];
  return rule && 'action' in rule ? rule : undefined;
}

interface Answer {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly payload: unknown;
}

/** The answer is put away and a fault of ours takes its place. */
function withheld(error: unknown, { request, reply, payload }: Answer): string {
  alarm('journal', `accesses: ${saysOf(error)}`);
  (payload as { destroy?: () => void } | null)?.destroy?.();
  for (const name of ['content-length', 'content-disposition', 'etag', 'accept-ranges', 'content-range', 'set-cookie'])
    reply.removeHeader(name);
  const language = languageOf(request.headers['accept-language']);
  const instance = request.url.split('?')[0] ?? '/';
  const problem = problemOf(new Error('not noted'), { language, instance, trace: request.id });
  reply.code(problem.status).header('content-type', 'application/problem+json; charset=utf-8');
  return JSON.stringify(problem);
}
