import { type ArgumentsHost, Catch, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { placesOf, saysOf } from '../says-of.js';
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

/** Answers with a problem; a fault of ours is noted with its trace, without parameters or bodies. */
export function sendProblem(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
  const instance = request.url.split('?')[0] ?? '/';
  const problem = problemOf(error, {
    language: languageOf(request.headers['accept-language']),
    instance,
    trace: request.id,
  });
  if (problem.status >= 500) note(error, request.id);
  if (reply.sent || reply.raw.headersSent) return;
  void reply
    .status(problem.status)
    .header('content-type', 'application/problem+json; charset=utf-8')
    .send(JSON.stringify(problem));
}

function note(error: unknown, trace: string): void {
  process.stderr.write(`${JSON.stringify({ level: 'error', trace, says: saysOf(error), at: placesOf(error) })}\n`);
}
