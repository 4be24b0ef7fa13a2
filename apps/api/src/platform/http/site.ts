import fastifyStatic from '@fastify/static';
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../config.js';
import { notFound } from '../refused.js';
import { pagePolicy } from './headers/policies.js';
import { sendProblem } from './problem.filter.js';

/** Built files carry a hash of their content in the name and never change. */
const HASHED = /[.-][\w-]{8,}\.\w+$/;
const YEAR = 31_536_000;

function cacheFor(file: string): string {
  const immutable = file.includes(`${path.sep}assets${path.sep}`) && HASHED.test(file);
  return immutable ? `public, max-age=${YEAR}, immutable` : 'no-cache';
}

const isPage = (url: string): boolean => !/^\/(api|portal)(\/|\?|$)/.test(url) && !/\.\w{1,8}(\?|$)/.test(url);

/** Serves the staff app; every address that is no file and not the API's is a page of it. */
export async function useSite(server: FastifyInstance, config: Config): Promise<void> {
  const { webDist } = config;
  const policy = pagePolicy(config);
  const there = webDist !== undefined && existsSync(path.join(webDist, 'index.html'));
  if (there) {
    await server.register(fastifyStatic, {
      root: webDist,
      wildcard: false,
      index: false,
      cacheControl: false,
      // A worker stands under the policy it came with, and so does what it loads.
      setHeaders: (reply, file) =>
        void reply.header('cache-control', cacheFor(file)).header('content-security-policy', policy),
    });
  }
  server.get('/*', (request: FastifyRequest, reply: FastifyReply) => {
    if (there && isPage(request.url)) return reply.sendFile('index.html');
    sendProblem(notFound(), request, reply);
    return reply;
  });
}
