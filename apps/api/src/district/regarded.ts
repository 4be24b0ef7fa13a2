import type { FastifyRequest } from 'fastify';
import { isUuid } from '../platform/context.js';

/** What a request looks at. */
export interface Regarded {
  readonly kind: 'case' | 'document' | 'evidence';
  readonly key: string;
}

interface Place {
  readonly start: string;
  readonly kind: Regarded['kind'];
  readonly param: string;
  readonly fits: (key: string) => boolean;
}

const PLACES: readonly Place[] = [
  { start: '/api/cases/:id', kind: 'case', param: 'id', fits: isUuid },
  { start: '/api/documents/:id', kind: 'document', param: 'id', fits: isUuid },
  { start: '/api/evidence/:digest', kind: 'evidence', param: 'digest', fits: (key) => /^[0-9a-f]{64}$/.test(key) },
];

/** The one request beside reads: it opens personal values for a purpose, which is kept. */
const UNMASK = '/api/cases/:id/parties/:ref/view';

const reads = (method: string, url: string): boolean => method === 'GET' || method === 'HEAD' || url === UNMASK;

/** The file, paper or evidence a read regards; undefined for a list, and for every act. */
export function regarded({ method, params, routeOptions: { url = '' } }: FastifyRequest): Regarded | undefined {
  const place = PLACES.find(({ start }) => url === start || url.startsWith(`${start}/`));
  if (!place || !reads(method, url)) return undefined;
  const { kind, param, fits } = place;
  const key = String((params as Readonly<Record<string, unknown>>)[param]).toLowerCase();
  return fits(key) ? { kind, key } : undefined;
}

/** Reads that are made of all offices below when none is named. */
const SUMS: readonly string[] = ['/api/cases', '/api/dashboard', '/api/office'];

/** Whether a read is one of all offices below. */
export const summed = ({ method, routeOptions }: FastifyRequest): boolean =>
  method !== 'POST' && SUMS.includes(routeOptions.url ?? '');
