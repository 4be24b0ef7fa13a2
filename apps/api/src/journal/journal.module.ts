import { Module } from '@nestjs/common';
import { JournalController } from './journal.controller.js';
import { JournalQuery } from './journal.query.js';

/** Reading and verifying journals. */
@Module({ controllers: [JournalController], providers: [JournalQuery] })
export class JournalModule {}
