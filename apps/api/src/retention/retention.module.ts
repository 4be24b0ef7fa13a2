import { Module } from '@nestjs/common';
import { ArchiveListQuery } from './archive-list.query.js';
import { DestroyParts } from './destroy-parts.js';
import { KeepUses } from './keep-uses.js';
import { RemovalQuery } from './removal.query.js';
import { RemoveBytes } from './remove-bytes.js';
import { RetentionController } from './retention.controller.js';
import { RetentionQuery } from './retention.query.js';

/** How long files are kept, and what happens when the time is over. */
@Module({
  controllers: [RetentionController],
  providers: [ArchiveListQuery, RetentionQuery, KeepUses, DestroyParts, RemovalQuery, RemoveBytes],
  exports: [KeepUses, DestroyParts],
})
export class RetentionModule {}
