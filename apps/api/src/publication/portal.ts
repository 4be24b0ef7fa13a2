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
import { noted, waiting } from '../platform/http/problem.filter.js';

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
  refuse(status: number, query: URLSearchParams, seconds?: number): Promise<Rendered>;
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
  await server.register(async (site) => pages(site, portal, read));
}

/** Its own context of the server, so that people who read pages are refused by a page. */
function pages(site: FastifyInstance, portal: Portal, read: PortalReader): void {
  const page = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const { pathname, searchParams } = addressOf(request);
    return send(reply, await portal.render(pathname.slice(PREFIX.length), searchParams, read));
  };
  site.setErrorHandler(async (error, request, reply) => {
    const { status } = noted(error, request);
    const { 'retry-after': seconds } = waiting(error);
    const refusal = await portal.refuse(status, addressOf(request).searchParams, Number(seconds ?? 0));
    return send(reply.headers(waiting(error)), refusal);
  });
  site.get(PREFIX, page);
  site.get(`${PREFIX}/*`, page);
}

/** A path may begin with two slashes, so the address is put behind a host of its own. */
const addressOf = ({ url }: FastifyRequest): URL => new URL(`http://portal${url}`);

const send = (reply: FastifyReply, { status, html, headers = {} }: Rendered): FastifyReply =>
  reply
    .status(status)
    .headers({ 'content-type': 'text/html; charset=utf-8', ...headers })
    .send(html);

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
