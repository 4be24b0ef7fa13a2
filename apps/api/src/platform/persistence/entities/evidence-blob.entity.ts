import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Row of an uploaded file; the bytes lie in the blob store under the digest. */
@Entity({ name: 'evidence_blob', schema: 'anjuan' })
export class EvidenceBlobEntity {
  @PrimaryColumn('uuid', { name: 'agency_id' }) agencyId: string;
  @PrimaryColumn('text') digest: string;
  @Column('text', { name: 'media_type' }) mediaType: string;
  @Column('bigint') bytes: number;
  /** Empty once the file was destroyed, as everything else that was its sender's. */
  @Column('text') name: string;
  /** Of the commitments its custody chain makes to name and readings. */
  @Column('text', { nullable: true }) salt: string | null;
  /** Whether ClamAV saw the whole file, its beginning, or nothing. */
  @Column('text') scan: 'clean' | 'part' | 'none';
  /** What the file says of itself: never a fact of the case. */
  @Column('jsonb') readings: object | null;
  @Column('uuid', { name: 'uploaded_by' }) uploadedBy: string;
  @Column('timestamptz', { name: 'uploaded_at' }) uploadedAt: Date;
  @Column('timestamptz', { name: 'destroyed_at', nullable: true }) destroyedAt: Date | null;
}
