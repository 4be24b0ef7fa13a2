import { Module } from '@nestjs/common';
import { AccessChainQuery } from './access-chain.query.js';
import { AccessExport } from './access-export.service.js';
import { AccessRecorder } from './access-recorder.js';
import { AccessController } from './access.controller.js';
import { AccessQuery } from './access.query.js';
import { NoteAccess } from './note-access.js';

/** Reads are entries too: searches, looks, downloads and exports are sealed in the agency's journal of accesses. */
@Module({
  controllers: [AccessController],
  providers: [AccessRecorder, AccessQuery, AccessChainQuery, AccessExport, NoteAccess],
})
export class AccessModule {}
