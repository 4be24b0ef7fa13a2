import type { FastifyInstance } from 'fastify';
import type { TestServer } from './test-server.js';

const LINE = /^(?<lead>[\s│]*[├└]── )(?<path>\S+)(?: \((?<methods>.+)\))?$/;

/** Every route the server answers as `METHOD /path`, read from the tree Fastify prints. */
export function routesOf(server: TestServer): readonly string[] {
  const instance = server.app.getHttpAdapter().getInstance() as FastifyInstance;
  const above: string[] = [];
  return instance
    .printRoutes({ commonPrefix: false })
    .split('\n')
    .flatMap((line) => {
      const { lead, path, methods } = LINE.exec(line)?.groups ?? {};
      if (!lead || !path) return [];
      const depth = lead.length / 4;
      const whole = above.slice(0, depth - 1).join('') + path;
      above.splice(depth - 1, above.length, path);
      return methods?.split(', ').map((method) => `${method} ${whole}`) ?? [];
    });
}

/** Those of the API itself; its documentation is public. */
export const apiRoutes = (server: TestServer): readonly string[] =>
  routesOf(server).filter((route) => / \/api\//.test(route) && !/ \/api\/docs/.test(route));
