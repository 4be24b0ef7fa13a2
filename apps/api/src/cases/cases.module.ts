import { Module } from '@nestjs/common';
import { ActsController } from './acts.controller.js';
import { CasesController } from './cases.controller.js';
import { CaseListQuery } from './lists/case-list.query.js';
import { SimilarQuery } from './lists/similar.query.js';
import { TasksQuery } from './lists/tasks.query.js';
import { ActTransaction } from './perform/act-transaction.js';
import { AutomaticRows } from './daily/automatic-rows.js';
import { OpenFiles } from './daily/open-files.js';
import { RecomputeLimits } from './daily/recompute-limits.js';
import { SystemActs } from './daily/system-acts.js';
import { AutomaticActs } from './perform/automatic-acts.js';
import { FinishActs } from './perform/finish-acts.js';
import { IssueDocuments } from './perform/issue-documents.js';
import { LeadInspection } from './perform/lead-inspection.js';
import { OpenFile } from './perform/open-file.service.js';
import { PerformBatch } from './perform/perform-batch.service.js';
import { PerformStep } from './perform/perform-step.service.js';
import { PublicWords } from './perform/public-words.js';
import { SealAct } from './perform/seal-act.js';
import { EarlierCasesQuery } from './parties/earlier-cases.query.js';
import { NumberSearchQuery } from './parties/number-search.query.js';
import { PartiesController } from './parties/parties.controller.js';
import { SearchLimit } from './parties/search-limit.js';
import { CaseViewQuery } from './views/case-view.query.js';
import { ViewParty } from './views/view-party.service.js';

/** Files: opening them, acting on them, reading them. */
@Module({
  controllers: [ActsController, CasesController, PartiesController],
  providers: [
    ActTransaction,
    AutomaticActs,
    AutomaticRows,
    CaseListQuery,
    CaseViewQuery,
    EarlierCasesQuery,
    FinishActs,
    IssueDocuments,
    LeadInspection,
    NumberSearchQuery,
    OpenFile,
    OpenFiles,
    PerformBatch,
    PerformStep,
    PublicWords,
    RecomputeLimits,
    SealAct,
    SearchLimit,
    SimilarQuery,
    SystemActs,
    TasksQuery,
    ViewParty,
  ],
  exports: [OpenFile, PerformBatch, PerformStep],
})
export class CasesModule {}
