import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Row of a document's PDF in the blob store. */
@Entity({ name: 'rendition', schema: 'anjuan' })
export class RenditionEntity {
  @PrimaryColumn('uuid', { name: 'document_id' }) documentId: string;
  @Column('uuid', { name: 'agency_id' }) agencyId: string;
  @Column('text') digest: string;
  @Column('bigint') bytes: number;
  @Column('timestamptz', { name: 'rendered_at' }) renderedAt: Date;
  @Column('timestamptz', { name: 'destroyed_at', nullable: true }) destroyedAt: Date | null;
}
