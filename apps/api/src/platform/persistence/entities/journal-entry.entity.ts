import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { EntryBody } from '@anjuan/contract';

/** Row of one sealed act; the application may only add and read. */
@Entity({ name: 'journal_entry', schema: 'anjuan' })
export class JournalEntryEntity {
  @PrimaryColumn('uuid', { name: 'file_id' }) fileId: string;
  @PrimaryColumn('integer') seq: number;
  @Column('uuid', { name: 'agency_id' }) agencyId: string;
  @Column('text') prev: string;
  @Column('text') hash: string;
  @Column('jsonb') body: EntryBody;
  @Column('text', { name: 'idempotency_key', nullable: true }) idempotencyKey: string | null;
  @Column('text', { name: 'request_hash', nullable: true }) requestHash: string | null;
  @Column('timestamptz', { name: 'sealed_at' }) sealedAt: Date;
}
