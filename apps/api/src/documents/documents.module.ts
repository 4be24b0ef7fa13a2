import { Module } from '@nestjs/common';
import { DocumentQuery } from './document.query.js';
import { DocumentsController } from './documents.controller.js';
import { RenderDocument } from './render-document.service.js';

/** Frozen documents and their PDFs. */
@Module({ controllers: [DocumentsController], providers: [DocumentQuery, RenderDocument], exports: [RenderDocument] })
export class DocumentsModule {}
