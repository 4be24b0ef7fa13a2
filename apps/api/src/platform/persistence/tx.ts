import type { EntityManager } from 'typeorm';
import type pg from 'pg';
import type { Context } from '../context.js';
import { AccessRepository } from './repositories/access.repository.js';
import { AuditRepository } from './repositories/audit.repository.js';
import { BlobRepository } from './repositories/blob.repository.js';
import { CalendarRepository } from './repositories/calendar.repository.js';
import { CaseRepository } from './repositories/case.repository.js';
import { CredentialRepository } from './repositories/credential.repository.js';
import { CustodyRepository } from './repositories/custody.repository.js';
import { EmergencyRepository } from './repositories/emergency.repository.js';
import { FixityRepository } from './repositories/fixity.repository.js';
import { DocumentRepository } from './repositories/document.repository.js';
import { GuardRepository } from './repositories/guard.repository.js';
import { HoldingRepository } from './repositories/holding.repository.js';
import { InvitationRepository } from './repositories/invitation.repository.js';
import { JobRepository } from './repositories/job.repository.js';
import { JournalRepository } from './repositories/journal.repository.js';
import { KeyRepository } from './repositories/key.repository.js';
import { LogRepository } from './repositories/log.repository.js';
import { NotificationRepository } from './repositories/notification.repository.js';
import { NumberRepository } from './repositories/number.repository.js';
import { OfficeRepository } from './repositories/office.repository.js';
import { PartyRepository } from './repositories/party.repository.js';
import { PublicationRepository } from './repositories/publication.repository.js';
import { RotationRepository } from './repositories/rotation.repository.js';
import { SessionRepository } from './repositories/session.repository.js';
import { UploadRepository } from './repositories/upload.repository.js';
import { Rows } from './rows.js';

/** What one transaction can touch. Repositories exist only here, so none can be used outside of one. */
export interface Tx {
  readonly calendars: CalendarRepository;
  readonly cases: CaseRepository;
  readonly journal: JournalRepository;
  readonly documents: DocumentRepository;
  readonly holdings: HoldingRepository;
  readonly parties: PartyRepository;
  readonly numbers: NumberRepository;
  readonly publications: PublicationRepository;
  readonly jobs: JobRepository;
  readonly blobs: BlobRepository;
  readonly uploads: UploadRepository;
  readonly fixity: FixityRepository;
  readonly custody: CustodyRepository;
  readonly sessions: SessionRepository;
  readonly offices: OfficeRepository;
  readonly notifications: NotificationRepository;
  readonly keys: KeyRepository;
  readonly rotation: RotationRepository;
  readonly log: LogRepository;
  readonly audits: AuditRepository;
  readonly access: AccessRepository;
  readonly emergencies: EmergencyRepository;
  readonly invitations: InvitationRepository;
  readonly credentials: CredentialRepository;
  readonly guard: GuardRepository;
  /**
   * A write whose outcome nobody needs before the commit: it goes out with what follows it, the commit included, and is heard
   * with that. Only what `Rows` sends may be given here, for that is sent already.
   */
  unawaited(write: Promise<unknown>): void;
  /** Done once the transaction is committed, in this process only: what is remembered of the database may be dropped. */
  afterCommit(work: () => void): void;
}

/** A transaction's connection, and what it collects: what is to be done after its commit, and what is heard with it. */
interface Collected {
  readonly connection: pg.Client;
  readonly hooks: (() => void)[];
  readonly writes: Promise<unknown>[];
}

/** Binds every repository to a transaction and its agency. */
export function bind(manager: EntityManager, { agency = '' }: Context, { connection, hooks, writes }: Collected): Tx {
  const rows = new Rows(connection);
  return {
    calendars: new CalendarRepository(manager, agency),
    cases: new CaseRepository(manager, agency, rows),
    journal: new JournalRepository(manager, agency, rows),
    documents: new DocumentRepository(manager, agency),
    holdings: new HoldingRepository(manager, agency),
    parties: new PartyRepository(manager, agency),
    numbers: new NumberRepository(manager, agency),
    publications: new PublicationRepository(manager, agency),
    jobs: new JobRepository(manager),
    blobs: new BlobRepository(manager, agency),
    uploads: new UploadRepository(manager, agency),
    fixity: new FixityRepository(manager, agency),
    custody: new CustodyRepository(manager, agency),
    sessions: new SessionRepository(manager),
    offices: new OfficeRepository(manager, agency),
    notifications: new NotificationRepository(rows, agency),
    keys: new KeyRepository(manager, agency),
    rotation: new RotationRepository(manager, agency),
    log: new LogRepository(manager, agency),
    audits: new AuditRepository(manager, agency),
    access: new AccessRepository(manager, agency),
    emergencies: new EmergencyRepository(manager, agency),
    invitations: new InvitationRepository(manager, agency),
    credentials: new CredentialRepository(manager, agency),
    guard: new GuardRepository(manager, agency),
    unawaited: (write) => {
      // Heard at the commit; until then a failure is nobody's.
      write.catch(() => {});
      writes.push(write);
    },
    afterCommit: (work) => void hooks.push(work),
  };
}
