import { Module } from '@nestjs/common';
import { ProjectPublication } from './project-publication.js';
import { PublicController } from './public.controller.js';
import { PublishedQuery } from './published.query.js';

/** What the public sees. */
@Module({
  controllers: [PublicController],
  providers: [ProjectPublication, PublishedQuery],
  exports: [ProjectPublication, PublishedQuery],
})
export class PublicationModule {}
