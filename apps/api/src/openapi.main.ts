import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { AppModule } from './app.module.js';
import { openApiDocument } from './openapi/openapi-document.js';
import { readConfig } from './platform/config.js';

/* Prints the OpenAPI document; nothing is connected, for in preview mode no provider is made. */

const config = readConfig({ ...process.env, DATABASE_URL: 'postgresql://nowhere' });
const app = await NestFactory.create(AppModule.with(config), new FastifyAdapter(), {
  preview: true,
  logger: ['error'],
  abortOnError: false,
});
process.stdout.write(`${JSON.stringify(openApiDocument(app), null, 2)}\n`);
