import rateLimit from '@fastify/rate-limit';
import { Inject, Injectable } from '@nestjs/common';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { CONFIG, type Config } from '../../config.js';
import type { SignedIn } from '../../context.js';
import { Refused } from '../../refused.js';
import { type Limit, type LimitName, limits } from './limit.js';

/** How many accounts or addresses are remembered at once by each limit. */
const REMEMBERED = 20_000;
/** Neither files of the pages nor the question whether the server lives count. */
const COUNTED = /^\/(?:api(?!\/health(?:[/?]|$))|portal(?!\/(?:assets|tools)\/))(?:[/?]|$)/;

/** A request that is one too many. */
export class OverLimit extends Refused {
  /** @param first whether those before it were let through: it alone is worth an entry */
  constructor(
    seconds: number,
    readonly first: boolean,
  ) {
    const detail = {
      zh: `请求过于频繁，请在${seconds}秒后再试`,
      en: `Too many requests; please wait ${seconds} seconds`,
    };
    super('/problems/too-many', { detail, retryAfterSeconds: seconds });
  }
}

type Ask = (request: FastifyRequest) => Promise<OverLimit | undefined>;

interface Mounted {
  readonly limit: Limit;
  readonly ask: Ask;
}

/** Counts requests for accounts and addresses, in this process. https://www.rfc-editor.org/rfc/rfc6585#section-4 */
@Injectable()
export class RequestLimits {
  private readonly mounted: Mounted[] = [];
  private readonly people = new WeakMap<FastifyRequest, SignedIn>();

  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** Counts from here on, unless the settings lift every limit. */
  async mount(server: FastifyInstance): Promise<void> {
    if (this.config.requestsPerMinute === 0) return;
    await server.register(rateLimit, { global: false, cache: REMEMBERED });
    const settings = { address: this.config.requestsPerMinute, ...this.config.limits };
    for (const [name, limit] of Object.entries(limits) as [LimitName, Limit][])
      this.mounted.push({ limit, ask: this.asking(server, { ...limit, most: settings[name] ?? limit.most }) });
    server.addHook('onRequest', (request) => this.count('address', request));
  }

  /** @throws OverLimit */
  async countFor(me: SignedIn, request: FastifyRequest): Promise<void> {
    this.people.set(request, me);
    await this.count('account', request);
  }

  private async count(of: Limit['of'], request: FastifyRequest): Promise<void> {
    if (!COUNTED.test(request.url)) return;
    for (const { limit, ask } of this.mounted) {
      const over = limit.of === of && holdsFor(limit, request) ? await ask(request) : undefined;
      if (over) throw over;
    }
  }

  private asking(server: FastifyInstance, { of, most, minutes }: Limit): Ask {
    const keyGenerator = (request: FastifyRequest): string => this.people.get(request)?.person ?? '';
    // One more than the limit is the first refusal, all others are "banned".
    const options = { max: most, timeWindow: minutes * 60_000, ban: 1, ...(of === 'account' ? { keyGenerator } : {}) };
    const check = server.createRateLimit(options);
    return async (request) => {
      const counted = await check(request);
      if (counted.isAllowed || !counted.isExceeded) return undefined;
      return new OverLimit(counted.ttlInSeconds, !counted.isBanned);
    };
  }
}

function holdsFor({ routes }: Limit, { method, routeOptions, url }: FastifyRequest): boolean {
  if (!routes) return true;
  const verb = method === 'HEAD' ? 'GET' : method;
  return routes.some((route) => {
    const known = route.endsWith('*') ? `${verb} ${url}`.startsWith(route.slice(0, -1)) : false;
    return known || route === `${verb} ${routeOptions.url ?? ''}`;
  });
}
