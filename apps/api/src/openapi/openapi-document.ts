import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import type { INestApplication } from '@nestjs/common';
import { problemTypes } from '@anjuan/contract';
import { stepPaths } from './step-operations.js';

type Schemas = NonNullable<NonNullable<OpenAPIObject['components']>['schemas']>;

const unmet = {
  type: 'object',
  properties: {
    rule: { type: 'string' },
    name: { type: 'string' },
    force: { type: 'string', enum: ['bars', 'asks', 'flags'] },
    says: { type: 'string' },
    articles: {
      type: 'array',
      items: {
        type: 'object',
        properties: { id: { type: 'string' }, label: { type: 'string' }, href: { type: 'string' } },
      },
    },
  },
};

const schemas = {
  Problem: {
    type: 'object',
    required: ['type', 'title', 'status', 'detail'],
    properties: {
      type: { type: 'string', enum: Object.keys(problemTypes) },
      title: { type: 'string' },
      status: { type: 'integer' },
      detail: { type: 'string' },
      instance: { type: 'string' },
      step: { type: 'string' },
      stage: { type: 'string' },
      unmet: { type: 'array', items: unmet },
      trace: { type: 'string' },
      faults: {
        type: 'array',
        items: {
          type: 'object',
          properties: { pointer: { type: 'string' }, constraint: { type: 'string' }, message: { type: 'string' } },
        },
      },
    },
  },
  Entry: {
    type: 'object',
    properties: {
      seq: { type: 'integer' },
      prev: { type: 'string' },
      hash: { type: 'string' },
      body: { type: 'object' },
    },
  },
  ActResult: {
    type: 'object',
    properties: {
      entry: { $ref: '#/components/schemas/Entry' },
      followed: { type: 'array', items: { $ref: '#/components/schemas/Entry' } },
      case: { type: 'object' },
    },
  },
};

/** The document of the whole API: routes as declared, steps as the tables have them. */
export function openApiDocument(app: INestApplication): OpenAPIObject {
  const builder = new DocumentBuilder()
    .setTitle('Anjuan 案卷')
    .setDescription('行政执法案件系统接口 · Every step of every procedure is an operation, made from its table.')
    .setVersion('0.1.0')
    .addCookieAuth('anjuan_session');
  const document = SwaggerModule.createDocument(app, builder.build(), { autoTagControllers: false });
  return {
    ...document,
    paths: { ...document.paths, ...(stepPaths() as unknown as OpenAPIObject['paths']) },
    components: { ...document.components, schemas: { ...document.components?.schemas, ...(schemas as Schemas) } },
  };
}
