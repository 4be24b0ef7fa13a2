import { CalendarYearEntity } from './calendar-year.entity.js';
import { CaseFileEntity } from './case-file.entity.js';
import { DocumentEntity } from './document.entity.js';
import { EvidenceBlobEntity } from './evidence-blob.entity.js';
import { InvitationEntity } from './invitation.entity.js';
import { JournalEntryEntity } from './journal-entry.entity.js';
import {
  AgencyEntity,
  AgencySettingEntity,
  HearingThresholdEntity,
  PowerEntity,
  UnitEntity,
} from './office.entities.js';
import { PersonEntity } from './person.entity.js';
import { PersonalValueEntity } from './personal-value.entity.js';
import { PublicationRecordEntity } from './publication-record.entity.js';
import { RenditionEntity } from './rendition.entity.js';
import { SessionEntity } from './session.entity.js';

/** Every entity of the application's connection. */
export const entities = [
  AgencyEntity,
  AgencySettingEntity,
  CalendarYearEntity,
  CaseFileEntity,
  DocumentEntity,
  EvidenceBlobEntity,
  HearingThresholdEntity,
  InvitationEntity,
  JournalEntryEntity,
  PersonEntity,
  PersonalValueEntity,
  PowerEntity,
  PublicationRecordEntity,
  RenditionEntity,
  SessionEntity,
  UnitEntity,
];
