import { Module } from '@nestjs/common';
import { EvidenceController } from './evidence.controller.js';
import { BlobQuery } from './files/blob.query.js';
import { Custody } from './files/custody.js';
import { MakeThumbnail } from './files/make-thumbnail.js';
import { OpenFileBytes } from './files/open-file.js';
import { FixityController } from './fixity/fixity.controller.js';
import { FixityQuery } from './fixity/fixity.query.js';
import { NightlyEvidence } from './fixity/nightly.js';
import { RunFixity } from './fixity/run-fixity.js';
import { Intake } from './intake/intake.js';
import { UploadEvidence } from './intake/upload-evidence.service.js';
import { FinishUpload } from './uploads/finish-upload.js';
import { ResumableUploads } from './uploads/resumable-uploads.js';
import { SweepUploads } from './uploads/sweep-uploads.js';
import { UploadsController } from './uploads/uploads.controller.js';

/** Uploads: hashed, examined, told by their bytes, never changed, and every handling of them kept. */
@Module({
  controllers: [EvidenceController, UploadsController, FixityController],
  providers: [
    BlobQuery,
    Custody,
    FinishUpload,
    FixityQuery,
    Intake,
    MakeThumbnail,
    NightlyEvidence,
    OpenFileBytes,
    ResumableUploads,
    RunFixity,
    SweepUploads,
    UploadEvidence,
  ],
})
export class EvidenceModule {}
