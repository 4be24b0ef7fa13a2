import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CaseFile } from '@anjuan/procedure';

/** Row of a file: what SQL filters by has a column, the rest is the state. */
@Entity({ name: 'case_file', schema: 'anjuan' })
export class CaseFileEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'agency_id' }) agencyId: string;
  @Column('text') procedure: string;
  @Column('text') kind: string;
  @Column('text') stage: string;
  @Column('integer') version: number;
  @Column('text', { nullable: true }) number: string | null;
  @Column('text') title: string;
  @Column('text', { nullable: true }) matter: string | null;
  @Column('text', { name: 'party_label', nullable: true }) partyLabel: string | null;
  @Column('text', { nullable: true }) place: string | null;
  @Column('uuid', { array: true }) handlers: string[];
  @Column('date', { name: 'opened_on' }) openedOn: string;
  @Column('date', { name: 'last_act_on' }) lastActOn: string;
  @Column('date', { name: 'act_on', nullable: true }) actOn: string | null;
  @Column('date', { name: 'due_on', nullable: true }) dueOn: string | null;
  @Column('text', { name: 'due_clock', nullable: true }) dueClock: string | null;
  @Column('text', { name: 'awaits_roles', array: true }) awaitsRoles: string[];
  @Column('text', { name: 'review_state' }) reviewState: string;
  @Column('text', { name: 'publicity_state' }) publicityState: string;
  @Column('integer', { name: 'gap_count' }) gapCount: number;
  @Column('integer', { name: 'recordings_needed' }) recordingsNeeded: number;
  @Column('integer', { name: 'recordings_met' }) recordingsMet: number;
  @Column('text', { name: 'gap_reasons', array: true }) gapReasons: string[];
  @Column('text', { nullable: true }) outcome: string | null;
  @Column('text', { name: 'retention_class' }) retentionClass: string;
  @Column('date', { name: 'rested_on', nullable: true }) restedOn: string | null;
  @Column('integer') holds: number;
  @Column('text', { nullable: true }) disposal: string | null;
  @Column('boolean') ended: boolean;
  /** Whether the party was a minor on the day of the act. */
  @Column('boolean') minor: boolean;
  @Column('boolean', { name: 'of_office' }) ofOffice: boolean;
  @Column('uuid', { array: true }) recused: string[];
  @Column('text') head: string;
  @Column('jsonb') state: CaseFile;
  @Column('text', { name: 'search_text' }) searchText: string;
}
