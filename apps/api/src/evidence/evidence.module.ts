import { Module } from '@nestjs/common';
import { BlobQuery } from './blob.query.js';
import { EvidenceController } from './evidence.controller.js';
import { UploadEvidence } from './upload-evidence.service.js';

/** Uploads: hashed, told by their bytes, never changed. */
@Module({ controllers: [EvidenceController], providers: [BlobQuery, UploadEvidence] })
export class EvidenceModule {}
