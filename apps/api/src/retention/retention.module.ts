import { Module } from '@nestjs/common';
import { DestroyPersonal } from './destroy-personal.js';
import { RetentionController } from './retention.controller.js';
import { RetentionQuery } from './retention.query.js';

/** How long files are kept, and what happens when the time is over. */
@Module({
  controllers: [RetentionController],
  providers: [RetentionQuery, DestroyPersonal],
  exports: [DestroyPersonal],
})
export class RetentionModule {}
