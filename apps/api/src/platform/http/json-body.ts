import type { FastifyInstance } from 'fastify';
import { Refused } from '../refused.js';
import { tooMuchJson } from './json-shape.js';

const malformed = (zh: string, en: string): Refused => new Refused('/problems/malformed', { detail: { zh, en } });

const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false });

function textOf(bytes: Buffer): string {
  try {
    return strictUtf8.decode(bytes);
  } catch {
    throw malformed('请求不是有效的 UTF-8 文本', 'The body is not valid UTF-8');
  }
}

/** Text that can neither be sealed nor stored: halves of surrogate pairs, and NUL. */
const UNSTORABLE = /[\p{Cs}\0]/u;

function refuseUnstorable(key: string, value: unknown): unknown {
  if (UNSTORABLE.test(key) || (typeof value === 'string' && UNSTORABLE.test(value)))
    throw malformed('文本中含有不成对的代理字符或者空字符', 'Text holds half of a surrogate pair, or NUL');
  // A number beyond all numbers is none that a form has asked for.
  if (value === Infinity || value === -Infinity) throw malformed('数字过大', 'A number is too large');
  if (key === '__proto__') throw malformed('不允许的字段名', 'This name of a field is not allowed');
  return value;
}

/** Reads a JSON body strictly. @throws Refused when it is no JSON, no UTF-8, or holds text nobody can store */
export function parseJson(bytes: Buffer): unknown {
  const text = textOf(bytes);
  if (text.trim() === '') throw malformed('请求内容为空', 'The body is empty');
  if (tooMuchJson(text))
    throw malformed('JSON 层次过深或者内容过多', 'The JSON is nested too deeply, or holds too much');
  try {
    return JSON.parse(text, refuseUnstorable);
  } catch (error) {
    if (error instanceof Refused) throw error;
    throw malformed('请求不是有效的 JSON', 'The body is not valid JSON');
  }
}

/** Replaces the server's JSON reader by the strict one. Other media types are refused with 415. */
export function useStrictJson(server: FastifyInstance, bodyLimit: number): void {
  server.removeContentTypeParser(['application/json', 'text/plain']);
  server.addContentTypeParser('application/json', { parseAs: 'buffer', bodyLimit }, (_request, body, done) => {
    try {
      done(null, parseJson(body as Buffer));
    } catch (error) {
      done(error as Error);
    }
  });
}
