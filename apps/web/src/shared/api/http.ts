import type { Problem, ProblemType } from '@anjuan/contract';
import { i18n } from '../i18n';

/** A refusal of the API as it crossed the wire. */
export class ApiProblem extends Error {
  constructor(readonly problem: Problem) {
    super(problem.detail);
  }
}

/** There was no answer at all: no signal, or the server is away. */
export class Unreachable extends Error {}

/** An answer with its version mark. */
export interface Answer<T> {
  readonly data: T;
  readonly etag: string | null;
}

export interface Asking {
  readonly method?: 'GET' | 'POST' | 'DELETE';
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
}

/** Where a 401 is an answer to what was typed, not the end of a session. */
const SIGNING_IN = /^\/api\/(session|passkey-session|invitations)(\/|$)/;

/** Called when the session has ended; the shell sets it. */
export const onSignedOut: { call: () => void } = { call: () => undefined };

/** Asks the person to prove to be the one; answers whether that was done. The dialog sets it. */
export const onProofNeeded: { call: () => Promise<boolean> } = { call: () => Promise.resolve(false) };

/**
 * One request to the API. One that needs a fresh proof is sent again once the proof was given.
 * @throws ApiProblem when the API refuses
 * @throws Unreachable when there is no answer
 */
export async function ask<T>(path: string, asking: Asking = {}): Promise<Answer<T>> {
  try {
    return await once<T>(path, asking);
  } catch (error) {
    const proof = error instanceof ApiProblem && error.problem.type === '/problems/proof-needed';
    if (!proof || !(await onProofNeeded.call())) throw error;
    return once<T>(path, asking);
  }
}

async function once<T>(path: string, { method = 'GET', body, headers = {}, signal }: Asking): Promise<Answer<T>> {
  const form = body instanceof FormData;
  const response = await send(path, {
    method,
    headers: { ...headersOf(method, body !== undefined && !form), ...headers },
    ...(body === undefined ? {} : { body: form ? body : JSON.stringify(body) }),
    ...(signal ? { signal } : {}),
  });
  if (!response.ok) throw await refusal(response, path);
  const data = (response.status === 204 ? undefined : await response.json()) as T;
  return { data, etag: response.headers.get('etag') };
}

function headersOf(method: string, json: boolean): Record<string, string> {
  return {
    Accept: 'application/json, application/problem+json',
    'Accept-Language': i18n.global.locale.value === 'en' ? 'en' : 'zh-CN',
    ...(method === 'GET' ? {} : { 'X-Requested-With': 'anjuan' }),
    ...(json ? { 'Content-Type': 'application/json' } : {}),
  };
}

async function send(path: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(path, { credentials: 'same-origin', ...init });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new Unreachable(path);
  }
}

async function refusal(response: Response, path: string): Promise<Error> {
  const problem = await problemOf(response, path);
  // A gateway that cannot reach the API answers for it; to the user that is the same as no signal.
  if ([502, 503, 504].includes(response.status)) return new Unreachable(path);
  if (response.status === 401 && !SIGNING_IN.test(path)) onSignedOut.call();
  return new ApiProblem(problem);
}

async function problemOf(response: Response, instance: string): Promise<Problem> {
  if (response.headers.get('content-type')?.includes('json')) {
    try {
      return (await response.json()) as Problem;
    } catch {
      // An empty or broken body says nothing; the status speaks for itself below.
    }
  }
  return { type: typeOf(response.status), title: response.statusText, status: response.status, detail: '', instance };
}

function typeOf(status: number): ProblemType {
  const known: Readonly<Record<number, ProblemType>> = {
    401: '/problems/not-signed-in',
    403: '/problems/wrong-role',
    404: '/problems/not-found',
    412: '/problems/stale-case',
    413: '/problems/too-large',
    429: '/problems/too-many',
  };
  return known[status] ?? '/problems/internal';
}

/** A query string of the parts that say something. */
export function query(parts: Readonly<Record<string, string | number | boolean | undefined | null>>): string {
  const said = Object.entries(parts).filter(
    ([, value]) => value !== undefined && value !== null && value !== '' && value !== false,
  );
  return said.length === 0
    ? ''
    : `?${new URLSearchParams(said.map(([key, value]) => [key, String(value)])).toString()}`;
}

/** A key under which a request may be repeated without being done twice. */
export function newKey(): string {
  return crypto.randomUUID();
}
