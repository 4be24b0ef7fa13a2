import { Module } from '@nestjs/common';
import { ProjectPublication } from './project-publication.js';
import { ProofQuery } from './proof.query.js';
import { PublicLogQuery } from './public-log.query.js';
import { PublicController } from './public.controller.js';
import { PublishedQuery } from './published.query.js';

/** What the public sees. */
@Module({
  controllers: [PublicController],
  providers: [ProjectPublication, ProofQuery, PublicLogQuery, PublishedQuery],
  exports: [ProjectPublication, PublishedQuery],
})
export class PublicationModule {}
