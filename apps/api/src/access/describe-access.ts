import type { FastifyReply, FastifyRequest } from 'fastify';
import type { SignedIn } from '../platform/context.js';
import type { AccessBody } from '../platform/persistence/repositories/access.repository.js';
import type { SignedRequest } from '../platform/http/access.js';
import type { Recorded } from './access-routes.js';
import { agentFamily } from '../platform/http/agent-family.js';
import { keptPurpose } from '../platform/kept-purpose.js';

/** Ids and digests are kept; whatever else stands in an address may be anything, a name too, and is not. */
const ID = /^([0-9a-f]{64}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;
const CODE = /^[\w.@:-]{1,64}$/;

type Words = Readonly<Record<string, unknown>>;

/** Who asked: known from the session, or from the name a sign-in was tried under. */
export type Who = Pick<SignedIn, 'person' | 'name' | 'roles' | 'from'>;

/** What a request is to be remembered by: who, what, when, where, from where, with which outcome, and why. */
export function describeAccess(rule: Recorded, who: Who, request: SignedRequest, reply: FastifyReply): AccessBody {
  const params = (request.params ?? {}) as Words;
  const query = (request.query ?? {}) as Words;
  const object = idIn(params[rule.object ?? '']);
  const also = Object.fromEntries((rule.also ?? []).flatMap((name) => pair(name, idIn(params[name]))));
  const filter = { ...filterIn(rule, query), ...codeIn(rule, params) };
  const purpose = purposeIn(rule, rule.purpose === 'body' ? request.body : query);
  return {
    who: sealedWho(who),
    action: actionOf(rule, request),
    object: object ?? null,
    where: placeOf(request),
    source: { address: request.ip, agent: agentFamily(request.headers['user-agent']) },
    outcome: outcomeOf(reply.statusCode),
    status: reply.statusCode,
    ...(Object.keys(also).length > 0 ? { also } : {}),
    ...(Object.keys(filter).length > 0 ? { filter } : {}),
    ...(purpose ? { purpose } : {}),
  };
}

/** Somebody as an entry names him or her. */
export function sealedWho({ person, name, roles, from }: Who): AccessBody['who'] {
  return { person, name, roles: [...roles], ...(from ? { from } : {}) };
}

/** What was done: by the route's own line, unless its answer turned out to be something else. */
const actionOf = ({ action }: Recorded, { noted }: SignedRequest): string => noted?.action ?? action;

/** Method and pattern of the route: a HEAD is a GET without its bytes. */
export function placeOf({ method, routeOptions }: FastifyRequest): string {
  return `${method === 'HEAD' ? 'GET' : method} ${routeOptions.url ?? ''}`;
}

function outcomeOf(status: number): AccessBody['outcome'] {
  if (status >= 500) return 'failed';
  return status >= 400 ? 'refused' : 'allowed';
}

const idIn = (value: unknown): string | undefined =>
  typeof value === 'string' && ID.test(value.toLowerCase()) ? value.toLowerCase() : undefined;

const pair = (name: string, value: string | undefined): [string, string][] => (value ? [[name, value]] : []);

/** The code in the address, unless something else stands there. */
function codeIn({ code }: Recorded, params: Words): Record<string, string> {
  const given = code && params[code];
  return code && typeof given === 'string' && CODE.test(given) ? { [code]: given } : {};
}

/** Codes as they are; of free words only how many characters they had. */
function filterIn({ filter = [], hidden = [] }: Recorded, query: Words): Record<string, string> {
  const given = (name: string): string => (typeof query[name] === 'string' ? query[name] : '');
  const codes = filter.flatMap((name) => pair(name, CODE.test(given(name)) ? given(name) : undefined));
  const words = hidden.flatMap((name) => pair(name, given(name) && `${[...given(name)].length} chars`));
  return Object.fromEntries([...codes, ...words]);
}

function purposeIn({ purpose }: Recorded, source: unknown): string | undefined {
  const said = purpose && (source as Words | undefined)?.purpose;
  return typeof said === 'string' ? keptPurpose(said) : undefined;
}
