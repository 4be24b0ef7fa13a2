import { HttpException } from '@nestjs/common';
import { type Problem, type ProblemType, problemTypes } from '@anjuan/contract';
import type { Text } from '@anjuan/statute';
import { Refused } from '../refused.js';
import { unmetView } from './rule-view.js';

/** What is known of the request when a problem is written. */
export interface Occasion {
  readonly language: keyof Text;
  readonly instance: string;
  readonly trace: string;
}

/** Which problem a refusal of the framework is. Everything unknown is ours. */
const byStatus: Readonly<Record<number, ProblemType>> = {
  400: '/problems/malformed',
  401: '/problems/not-signed-in',
  403: '/problems/wrong-role',
  404: '/problems/not-found',
  405: '/problems/not-found',
  406: '/problems/malformed',
  408: '/problems/malformed',
  413: '/problems/too-large',
  414: '/problems/malformed',
  415: '/problems/unsupported-media',
  422: '/problems/invalid-input',
  429: '/problems/too-many',
  431: '/problems/too-large',
};

const details: Readonly<Partial<Record<ProblemType, Text>>> = {
  '/problems/malformed': { zh: '请求无法读取', en: 'The request cannot be read' },
  '/problems/not-found': { zh: '没有找到，或者您无权查看', en: 'There is nothing here, or not for you' },
  '/problems/too-large': { zh: '内容过大', en: 'The body is too large' },
  '/problems/unsupported-media': { zh: '不支持的内容类型', en: 'The media type is not supported' },
  '/problems/too-many': { zh: '请求过于频繁，请稍后再试', en: 'Too many requests; please wait a moment' },
  '/problems/conflict': { zh: '他人刚刚作了改动，请重试', en: 'Somebody else was faster; please try again' },
  '/problems/no-room': { zh: '服务器存储空间不足', en: 'The server has no room left' },
  '/problems/internal': { zh: '系统出错，已记录', en: 'We made a mistake; it has been noted' },
};

/** Faults of the database that are the request's doing. */
const bySqlState: Readonly<Record<string, ProblemType>> = {
  '23505': '/problems/conflict',
  '40001': '/problems/conflict',
  '40P01': '/problems/conflict',
  '55P03': '/problems/conflict',
  // Something was destroyed while this was on its way.
  AJ410: '/problems/destroyed',
  '22P02': '/problems/malformed',
  '22P05': '/problems/malformed',
  '22021': '/problems/malformed',
  // Not the database's, but the disk's.
  ENOSPC: '/problems/no-room',
};

interface Loose {
  readonly statusCode?: unknown;
  readonly code?: unknown;
}

function typeOf(error: unknown): ProblemType {
  const { statusCode, code } = (error ?? {}) as Loose;
  const status = error instanceof HttpException ? error.getStatus() : statusCode;
  const known = typeof status === 'number' ? byStatus[status] : undefined;
  return known ?? (typeof code === 'string' ? bySqlState[code] : undefined) ?? '/problems/internal';
}

/** The problem a thrown thing becomes. Nothing of an unknown error but its kind is told. */
export function problemOf(error: unknown, { language, instance, trace }: Occasion): Problem {
  if (error instanceof Refused) return refusal(error, { language, instance, trace });
  const type = typeOf(error);
  const { status, title } = problemTypes[type];
  return { type, title, status, detail: details[type]?.[language] ?? title, instance, trace };
}

function refusal({ type, facts }: Refused, { language, instance, trace }: Occasion): Problem {
  const { status, title } = problemTypes[type];
  const { detail, unmet, retryAfterSeconds: _said, ...rest } = facts;
  const rules = unmet ? { unmet: unmet.map((rule) => unmetView(rule, language)) } : {};
  return { type, title, status, detail: detail[language], instance, ...rest, ...rules, trace };
}
