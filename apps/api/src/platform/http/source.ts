import { type ExecutionContext, createParamDecorator } from '@nestjs/common';
import { isIPv6 } from 'node:net';
import type { FastifyRequest } from 'fastify';
import { agentFamily } from './agent-family.js';

/** Where a sign-in comes from. */
export interface Source {
  /** Whole: for entries, and for the keyed hash guesses are counted by. */
  readonly address: string;
  /** Enough to know one's own office or home by. */
  readonly shortened: string;
  /** Family of the browser and of its device, nothing finer. */
  readonly agent: string;
  /** Family of the browser alone, as entries name it. */
  readonly family: string;
  /** Method and pattern of the route. */
  readonly where: string;
}

const devices: readonly (readonly [RegExp, string])[] = [
  [/HarmonyOS|OpenHarmony/i, 'HarmonyOS'],
  [/Android/i, 'Android'],
  [/iPhone|iPad/i, 'iOS'],
  [/Windows/i, 'Windows'],
  [/Mac OS X/i, 'macOS'],
  [/Linux|X11/i, 'Linux'],
];

/** Browser and device, such as `Chrome · Windows`. */
export function deviceFamily(header: string | undefined): string {
  const device = devices.find(([pattern]) => pattern.test(header ?? ''))?.[1];
  return [agentFamily(header), ...(device ? [device] : [])].join(' · ');
}

/** An address without its last part: `10.20.30.*`, `2001:db8:1::*`. */
export function shortAddress(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/, '');
  if (!isIPv6(plain)) return plain.replace(/\.\d+$/, '.*');
  return plain === '::1' ? plain : `${plain.split(':').slice(0, 3).join(':')}::*`;
}

/** The address guesses are counted by: of an IPv6 one the network, since its other half is anybody's own choice. */
export function networkOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/, '');
  if (!isIPv6(plain)) return plain;
  const [head = '', tail = ''] = plain.split('::');
  const front = head.split(':').filter(Boolean);
  const back = plain.includes('::') ? tail.split(':').filter(Boolean) : [];
  const zeros = Array<string>(Math.max(0, 8 - front.length - back.length)).fill('0');
  return [...front, ...zeros, ...back].slice(0, 4).join(':');
}

/** Where a request comes from. */
export function sourceOf({ ip: address, headers, method, routeOptions }: FastifyRequest): Source {
  const header = headers['user-agent'];
  const where = `${method} ${routeOptions.url ?? ''}`;
  return { address, where, shortened: shortAddress(address), agent: deviceFamily(header), family: agentFamily(header) };
}

/** Where this request comes from. */
export const From = createParamDecorator((_data: unknown, context: ExecutionContext): Source =>
  sourceOf(context.switchToHttp().getRequest<FastifyRequest>()),
);
