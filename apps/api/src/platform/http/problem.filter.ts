import { type ArgumentsHost, Catch, type ExceptionFilter } from '@nestjs/common';
import type { Problem } from '@anjuan/contract';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { placesOf, saysOf } from '../says-of.js';
import { Refused } from '../refused.js';
import { DATA_POLICY } from './headers/policies.js';
import { languageOf } from './language.js';
import { problemOf } from './problem.js';

/** The one place where refusals and faults become answers. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    sendProblem(error, http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>());
  }
}

/** Whatever the route had said of its answer before it failed. */
const REFUSAL = {
  'content-type': 'application/problem+json; charset=utf-8',
  'content-security-policy': DATA_POLICY,
  'cache-control': 'no-store',
};

/** Says after how many seconds it may be tried again, where that is known. */
export function waiting(error: unknown): { readonly 'retry-after'?: string } {
  const seconds = error instanceof Refused ? error.facts.retryAfterSeconds : undefined;
  return seconds === undefined ? {} : { 'retry-after': String(seconds) };
}

/** The problem a thrown thing is to this request; a fault of ours is noted with its trace, without parameters or bodies. */
export function noted(error: unknown, request: FastifyRequest): Problem {
  const instance = request.url.split('?')[0] ?? '/';
  const language = languageOf(request.headers['accept-language']);
  const problem = problemOf(error, { language, instance, trace: request.id });
  if (problem.status >= 500) note(error, request.id);
  return problem;
}

/** Answers with a problem. */
export function sendProblem(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
  const problem = noted(error, request);
  if (reply.sent || reply.raw.headersSent) return;
  void reply
    .status(problem.status)
    .headers({ ...REFUSAL, ...waiting(error) })
    .send(JSON.stringify(problem));
}

function note(error: unknown, trace: string): void {
  process.stderr.write(`${JSON.stringify({ level: 'error', trace, says: saysOf(error), at: placesOf(error) })}\n`);
}
