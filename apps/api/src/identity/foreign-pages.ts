import type { FastifyRequest } from 'fastify';
import { Refused } from '../platform/refused.js';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

const forbidden = (zh: string, en: string): Refused => new Refused('/problems/forbidden', { detail: { zh, en } });

/**
 * Refuses what a page of somebody else's makes a browser send. Two checks, each enough by itself: a browser names the page's
 * origin, which must be ours; and such a page cannot set our header, without which a cookie changes nothing.
 * @param publicUrl where people reach this server; the address the request itself names is ours too
 */
export function refuseForeignPages(request: FastifyRequest, hasCookie: boolean, publicUrl: string): void {
  const { method, headers } = request;
  if (SAFE.has(method)) return;
  if (!ownOrigin(request, publicUrl))
    throw forbidden('请求来自其他网站的页面', 'The request comes from a page of another site');
  if (hasCookie && headers['x-requested-with'] !== 'anjuan')
    throw forbidden('请求缺少 X-Requested-With: anjuan', 'X-Requested-With: anjuan is missing');
}

/** Whether a page of another site led the browser here. */
export function fromElsewhere({ headers }: FastifyRequest): boolean {
  const { 'sec-fetch-site': site = 'none' } = headers;
  return site !== 'same-origin' && site !== 'none';
}

/** Programs name no origin; browsers always do, or at least whether the page is of the same one. */
function ownOrigin({ headers, host }: FastifyRequest, publicUrl: string): boolean {
  const { origin, 'sec-fetch-site': site } = headers;
  if (origin === undefined) return site === undefined || site === 'same-origin' || site === 'none';
  if (!URL.canParse(origin)) return false;
  return origin === new URL(publicUrl).origin || new URL(origin).host === host;
}
