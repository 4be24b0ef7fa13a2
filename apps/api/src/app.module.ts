import { type DynamicModule, Global, Module } from '@nestjs/common';
import { AccessModule } from './access/access.module.js';
import { AgencyModule } from './agency/agency.module.js';
import { KeepAccounts } from './agency/keep-accounts.js';
import { KeepAgency } from './agency/keep-agency.js';
import { AuditModule } from './audit/audit.module.js';
import { CalendarsModule } from './calendars/calendars.module.js';
import { KeepCalendar } from './calendars/keep-calendar.js';
import { PerformBatch } from './cases/perform/perform-batch.service.js';
import { CasesModule } from './cases/cases.module.js';
import { DistrictModule } from './district/district.module.js';
import { RenderDocument } from './documents/render-document.service.js';
import { DocumentsModule } from './documents/documents.module.js';
import { EmergencyModule } from './emergency/emergency.module.js';
import { EvaluationModule } from './evaluation/evaluation.module.js';
import { EvidenceModule } from './evidence/evidence.module.js';
import { ExportModule } from './export/export.module.js';
import { HealthModule } from './health/health.module.js';
import { SessionQuery } from './identity/sign-in/session.query.js';
import { IdentityModule } from './identity/identity.module.js';
import { JournalModule } from './journal/journal.module.js';
import { ACT_BATCH, KNOWN_SESSIONS } from './platform/act-batch.js';
import { ACT_FOLLOWERS, type ActFollower } from './platform/act-followers.js';
import type { Config } from './platform/config.js';
import { LOG_PROOFS, PAPER_PRINTER } from './platform/export-parts.js';
import { PlatformModule } from './platform/platform.module.js';
import { ProjectPublication } from './publication/project-publication.js';
import { PublicationModule } from './publication/publication.module.js';
import { DestroyParts } from './retention/destroy-parts.js';
import { KeepUses } from './retention/keep-uses.js';
import { RetentionModule } from './retention/retention.module.js';
import { LogQuery } from './transparency/log.query.js';
import { TransparencyModule } from './transparency/transparency.module.js';
import { recompute } from './recompute.js';
import { StatisticsModule } from './statistics/statistics.module.js';

/** Which features follow an act inside its transaction. */
@Global()
@Module({
  imports: [AgencyModule, CalendarsModule, PublicationModule, RetentionModule],
  providers: [
    {
      provide: ACT_FOLLOWERS,
      inject: [ProjectPublication, KeepCalendar, KeepAgency, KeepAccounts, KeepUses, DestroyParts],
      useFactory: (...followers: ActFollower[]) => followers,
    },
  ],
  exports: [ACT_FOLLOWERS],
})
export class FollowersModule {}

/** What the export takes from other features. */
@Global()
@Module({
  imports: [DocumentsModule, TransparencyModule],
  providers: [
    { provide: LOG_PROOFS, useExisting: LogQuery },
    { provide: PAPER_PRINTER, useExisting: RenderDocument },
  ],
  exports: [LOG_PROOFS, PAPER_PRINTER],
})
export class ExportPartsModule {}

/** What the administration of people takes from other features. */
@Global()
@Module({
  imports: [CasesModule, IdentityModule],
  providers: [
    { provide: ACT_BATCH, useExisting: PerformBatch },
    { provide: KNOWN_SESSIONS, useExisting: SessionQuery },
  ],
  exports: [ACT_BATCH, KNOWN_SESSIONS],
})
export class AdministrationPartsModule {}

/** The whole server. */
@Module({})
export class AppModule {
  static with(config: Config): DynamicModule {
    return {
      module: AppModule,
      imports: [
        PlatformModule.with(config),
        FollowersModule,
        AdministrationPartsModule,
        IdentityModule,
        DistrictModule,
        AgencyModule,
        AuditModule.with(recompute),
        CalendarsModule,
        CasesModule,
        DocumentsModule,
        EvidenceModule,
        ExportPartsModule,
        ExportModule,
        JournalModule,
        PublicationModule,
        EmergencyModule,
        EvaluationModule,
        StatisticsModule,
        TransparencyModule,
        AccessModule,
        HealthModule,
      ],
    };
  }
}
