import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { SwaggerModule } from '@nestjs/swagger';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { AppModule } from './app.module.js';
import { useAccessRecords } from './access/access-hook.js';
import { NoteAccess } from './access/note-access.js';
import type { ActRequest } from '@anjuan/contract';
import type { Performer } from './demo/perform-plays.js';
import { OpenFile } from './cases/perform/open-file.service.js';
import { PerformStep } from './cases/perform/perform-step.service.js';
import type { Performed } from './cases/perform/repeated.js';
import { seedDemo } from './demo/seed-demo.js';
import { DEMO_PASSWORD } from './identity/demo-accounts.query.js';
import { hashPassword } from './identity/passwords.js';
import { openApiDocument } from './openapi/openapi-document.js';
import { ClockWatch } from './platform/clock-watch.js';
import type { Config } from './platform/config.js';
import { answerClientError } from './platform/http/client-error.js';
import { ProblemFilter, sendProblem } from './platform/http/problem.filter.js';
import { serverLimits } from './platform/http/server-limits.js';
import { usePlugins } from './platform/http/server-plugins.js';
import { BARE_HEADERS } from './platform/http/headers/security-headers.js';
import { RequestLimits } from './platform/http/limits/request-limits.js';
import { useSite } from './platform/http/site.js';
import { JobRunner } from './platform/jobs/job-runner.js';
import { usePortal } from './publication/portal.js';
import { Sequencer } from './transparency/sequencer.js';
import { PublishedQuery } from './publication/published.query.js';

/** The server with everything mounted, not yet listening. */
export async function createServer(config: Config): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    genReqId: () => randomUUID(),
    trustProxy: config.trustedProxies ?? false,
    routerOptions: { maxParamLength: 200 },
    clientErrorHandler: answerClientError,
    frameworkErrors: answerFrameworkError,
    ...serverLimits,
  });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(config), adapter, {
    logger: ['error', 'warn'],
    bodyParser: false,
    abortOnError: false,
  });
  const server = adapter.getInstance() as unknown as FastifyInstance;
  await usePlugins(server, config);
  await app.get(RequestLimits).mount(server);
  useAccessRecords(server, app.get(NoteAccess));
  app.useGlobalFilters(new ProblemFilter());
  await usePortal(server, config.portalDist, app.get(PublishedQuery));
  await useSite(server, config);
  SwaggerModule.setup('api/docs', app, () => openApiDocument(app), {
    jsonDocumentUrl: 'api/docs/json',
    yamlDocumentUrl: 'api/docs/yaml',
    // Without the bar on top, whose picture brings a style of its own.
    swaggerOptions: { layout: 'BaseLayout' },
  });
  await app.init();
  await server.ready();
  if (config.seedDemo)
    await seedDemo(app, config, { passwordHash: () => hashPassword(DEMO_PASSWORD), performer: performer(app) });
  await app.get(JobRunner).start();
  app.get(Sequencer).start();
  app.get(ClockWatch).start();
  return app;
}

/** What fails before there is a route, such as an address that cannot be decoded, is a problem like any other. */
function answerFrameworkError(error: Error, request: unknown, reply: unknown): void {
  sendProblem(error, request as FastifyRequest, (reply as FastifyReply).headers(BARE_HEADERS));
}

/** The real services, as the demonstration uses them. */
function performer(app: NestFastifyApplication): Performer {
  const after = ({ fileId, entry, followed }: Performed) => ({ fileId, version: followed.at(-1)?.seq ?? entry.seq });
  return {
    open: async (order) => after(await app.get(OpenFile).open({ ...order, request: order.request as ActRequest })),
    act: async (order) => after(await app.get(PerformStep).perform({ ...order, request: order.request as ActRequest })),
  };
}
