import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PublishedDecision } from '@anjuan/contract';

/** Row of what the public sees of one decision. */
@Entity({ name: 'publication_record', schema: 'anjuan' })
export class PublicationRecordEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'agency_id' }) agencyId: string;
  @Column('uuid', { name: 'file_id' }) fileId: string;
  @Column('text') track: string;
  @Column('text') state: string;
  @Column('jsonb') view: PublishedDecision;
  @Column('date', { name: 'decided_on' }) decidedOn: string;
  @Column('date', { name: 'published_on' }) publishedOn: string;
  @Column('text') proof: string;
  @Column('text', { name: 'search_text' }) searchText: string;
}
