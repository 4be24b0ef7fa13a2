import { Module } from '@nestjs/common';
import { CasePartsQuery } from './case-parts.query.js';
import { ExportCase } from './export-case.service.js';
import { WriteCase } from './write-case.js';
import { ExportController } from './export.controller.js';

/** One ZIP per case, for courts, parties and supervisors. */
@Module({ controllers: [ExportController], providers: [ExportCase, CasePartsQuery, WriteCase] })
export class ExportModule {}
