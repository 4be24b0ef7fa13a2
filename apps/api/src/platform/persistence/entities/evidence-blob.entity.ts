import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Row of an uploaded file; the bytes lie in the blob store under the digest. */
@Entity({ name: 'evidence_blob', schema: 'anjuan' })
export class EvidenceBlobEntity {
  @PrimaryColumn('uuid', { name: 'agency_id' }) agencyId: string;
  @PrimaryColumn('text') digest: string;
  @Column('text', { name: 'media_type' }) mediaType: string;
  @Column('bigint') bytes: number;
  @Column('text') name: string;
  @Column('uuid', { name: 'uploaded_by' }) uploadedBy: string;
  @Column('timestamptz', { name: 'uploaded_at' }) uploadedAt: Date;
}
