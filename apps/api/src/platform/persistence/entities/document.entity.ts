import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Row of a frozen document. The model may name people, so it is kept encrypted. */
@Entity({ name: 'document', schema: 'anjuan' })
export class DocumentEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'agency_id' }) agencyId: string;
  @Column('uuid', { name: 'file_id' }) fileId: string;
  @Column('integer') seq: number;
  @Column('text') template: string;
  @Column('text') number: string;
  @Column('date', { name: 'issued_on' }) issuedOn: string;
  @Column('text') hash: string;
  /** Public id under which anybody can check it; papers that are not served have none. */
  @Column('text', { nullable: true }) proof: string | null;
  /** Null once it was destroyed. */
  @Column('bytea', { nullable: true }) model: Buffer | null;
  @Column('timestamptz', { name: 'destroyed_at', nullable: true }) destroyedAt: Date | null;
}
