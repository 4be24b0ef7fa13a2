import type { FastifyReply, FastifyRequest } from 'fastify';
import { Refused } from '../../platform/refused.js';

/** Version of the protocol for resumable uploads we speak. https://tus.io/protocols/resumable-upload */
export const TUS = '1.0.0';
export const EXTENSIONS = 'creation,termination,expiration';

const malformed = (zh: string, en: string): Refused => new Refused('/problems/malformed', { detail: { zh, en } });

/** Says which protocol is spoken, on every answer. @throws Refused when the other side speaks another */
export function greet(request: FastifyRequest, reply: FastifyReply): void {
  reply.headers({ 'tus-resumable': TUS, 'tus-version': TUS, 'cache-control': 'no-store' });
  if (request.headers['tus-resumable'] !== TUS)
    throw malformed('请求须注明 Tus-Resumable: 1.0.0', 'Tus-Resumable: 1.0.0 is needed');
}

/** A header that is a whole number. @throws Refused when it is missing or is none */
export function wholeNumber(request: FastifyRequest, name: string): number {
  const text = request.headers[name];
  if (typeof text !== 'string' || !/^\d{1,15}$/.test(text))
    throw malformed(`请求头 ${name} 缺失或者有误`, `The header ${name} is missing or wrong`);
  return Number(text);
}

/** `Upload-Metadata`: names with their values in base64. @throws Refused when it cannot be read */
export function metadata(header: string | undefined): Readonly<Record<string, string>> {
  const pairs = (header ?? '').split(',').map((pair) => pair.trim().split(' '));
  const known = pairs.filter(([name]) => name).map(([name = '', value = '']) => [name, plainText(value)] as const);
  return Object.fromEntries(known);
}

const strict = new TextDecoder('utf-8', { fatal: true });

function plainText(base64: string): string {
  try {
    const text = strict.decode(Buffer.from(base64, 'base64'));
    if (text.includes('\0')) throw new TypeError('NUL');
    return text;
  } catch {
    throw malformed('Upload-Metadata 无法读取', 'Upload-Metadata cannot be read');
  }
}
