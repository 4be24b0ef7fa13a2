import { problemTypes } from '@anjuan/contract';
import { type InputClass, type Procedure, type Row, START, procedures, roles } from '@anjuan/procedure';
import { article } from '@anjuan/statute';
import { type Schema, inputSchema } from './field-schema.js';

/** An operation of the API, as far as we write one. */
type Operation = Readonly<Record<string, unknown>>;

const header = (name: string, description: string, required = true): Schema => ({
  name,
  in: 'header',
  required,
  description,
  schema: { type: 'string' },
});
const key = header('Idempotency-Key', '同一请求重发使用同一键 · One key for one request, however often it is sent');
const version = header('If-Match', '案件版本 · Version of the case that was read, "12"');
const prefer = header('Prefer', 'return=minimal：只要记录，不要案件 · only the entries, not the case', false);
const id: Schema = { name: 'id', in: 'path', required: true, schema: { type: 'string', format: 'uuid' } };

const recordings: Schema = {
  type: 'array',
  maxItems: 50,
  items: {
    type: 'object',
    required: ['digest', 'kind'],
    properties: {
      digest: { type: 'string', pattern: '^[0-9a-f]{64}$' },
      kind: { type: 'string', enum: ['photo', 'clip', 'whole'] },
    },
  },
};

function bodySchema(input: InputClass, { track }: Procedure): Schema {
  const properties = {
    on: { type: 'string', format: 'date', description: '行为日期，缺省为今天 · Day of the act, today when left out' },
    input: inputSchema(input),
    reasons: { type: 'object', additionalProperties: { type: 'string', maxLength: 2000 } },
    recordings,
    gap: { type: 'string', maxLength: 200 },
    ...(track ? { track: { type: 'string', pattern: '^[a-z]+(-[a-z]+)*/[1-9]\\d{0,3}$' } } : {}),
    inspection: { type: 'string', format: 'uuid' },
  };
  return { type: 'object', required: ['input'], additionalProperties: false, properties };
}

const REFUSALS = [400, 401, 403, 404, 409, 412, 422, 428] as const;

function responses(): Schema {
  const problem = { content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } } };
  const titles = (status: number): string =>
    Object.entries(problemTypes)
      .filter(([, p]) => p.status === status)
      .map(([type]) => type)
      .join(', ');
  const result = { content: { 'application/json': { schema: { $ref: '#/components/schemas/ActResult' } } } };
  return {
    200: { description: '此前已办理的同一请求 · The same request was carried out before', ...result },
    201: { description: '已入链 · Sealed', ...result },
    ...Object.fromEntries(REFUSALS.map((status) => [status, { description: titles(status), ...problem }])),
  };
}

function operation(procedure: Procedure, { step, by }: Row, opens: boolean): Operation {
  const rules = step.rules.map((r) => `- ${r.id} ${r.name} (${r.force}): ${r.says.zh} · ${r.says.en}`);
  const cited = step.articles.map((a) => article(a).label.zh).join('、');
  const who = by.map((role) => roles[role].zh).join('、');
  return {
    operationId: `${opens ? 'open' : 'act'}-${procedure.kind}-${step.id}`,
    tags: [`${procedure.kind} ${procedure.title.zh}`],
    summary: `${step.title.zh} · ${step.title.en}`,
    description: [`${who}；${cited}`, ...rules].join('\n'),
    parameters: opens ? [key, prefer] : [id, key, version, prefer],
    requestBody: {
      required: true,
      content: { 'application/json': { schema: bodySchema(step.input as InputClass, procedure) } },
    },
    responses: responses(),
  };
}

/** One documented operation for each step of each table; the first steps of main procedures open a file. */
export function stepPaths(): Readonly<Record<string, { readonly post: Operation }>> {
  const entries = procedures.flatMap((procedure) =>
    procedure.rows
      .filter((row) => !row.by.includes('system'))
      .map((row) => {
        const opens = !procedure.track && row.from.includes(START);
        const path = opens
          ? `/api/procedures/${procedure.kind}/acts/${row.step.id}`
          : `/api/cases/{id}/acts/${row.step.id}`;
        return [path, { post: operation(procedure, row, opens) }] as const;
      }),
  );
  return Object.fromEntries(entries);
}
