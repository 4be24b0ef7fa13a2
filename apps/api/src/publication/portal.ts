import fastifyStatic from '@fastify/static';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type {
  DocumentProof,
  PublicLog,
  PublicOffice,
  PublicOfficeName,
  PublishedDecision,
  PublishedPage,
} from '@anjuan/contract';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { sendProblem } from '../platform/http/problem.filter.js';

/** Where the portal reads from; it never sees a table. */
export interface PortalReader {
  decisions(search: {
    readonly text?: string;
    readonly cursor?: string;
    readonly matter?: string;
    readonly office?: string;
  }): Promise<PublishedPage>;
  decision(id: string): Promise<PublishedDecision | null>;
  proof(id: string): Promise<DocumentProof | null>;
  office(id?: string): Promise<PublicOffice>;
  log(office: string, before?: string): Promise<PublicLog>;
  offices(): Promise<readonly PublicOfficeName[]>;
}

/** What the portal's build exports. */
interface Portal {
  render(path: string, query: URLSearchParams, read: PortalReader): Promise<Rendered>;
}

interface Rendered {
  readonly status: number;
  readonly html: string;
  readonly headers?: Readonly<Record<string, string>>;
}

const PREFIX = '/portal';

/** Mounts the public site under /portal when it has been built. */
export async function usePortal(
  server: FastifyInstance,
  portalDist: string | undefined,
  read: PortalReader,
): Promise<void> {
  const entry = portalDist && path.join(portalDist, 'server.js');
  if (!portalDist || !entry || !existsSync(entry)) return;
  const portal = (await import(pathToFileURL(entry).href)) as Portal;
  await serveAssets(server, path.join(portalDist, 'assets'));
  await serveTools(server, path.join(portalDist, 'tools'));
  const page = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const url = new URL(request.url, 'http://portal');
    try {
      const {
        status,
        html,
        headers = {},
      } = await portal.render(url.pathname.slice(PREFIX.length), url.searchParams, read);
      return await reply
        .status(status)
        .headers({ 'content-type': 'text/html; charset=utf-8', ...headers })
        .send(html);
    } catch (error) {
      sendProblem(error, request, reply);
      return reply;
    }
  };
  server.get(PREFIX, page);
  server.get(`${PREFIX}/*`, page);
}

/** The programs that check without us. They are taken away and never run on this site. */
async function serveTools(server: FastifyInstance, root: string): Promise<void> {
  if (!existsSync(root)) return;
  await server.register(fastifyStatic, {
    root,
    prefix: `${PREFIX}/tools/`,
    decorateReply: false,
    maxAge: '1h',
    index: false,
    setHeaders: (reply) => {
      reply.header('content-disposition', 'attachment');
      reply.header('content-security-policy', "default-src 'none'; sandbox");
    },
  });
}

async function serveAssets(server: FastifyInstance, root: string): Promise<void> {
  if (!existsSync(root)) return;
  await server.register(fastifyStatic, {
    root,
    prefix: `${PREFIX}/assets/`,
    decorateReply: false,
    maxAge: '365d',
    immutable: true,
  });
}
