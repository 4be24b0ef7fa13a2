import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Row of a party's personal values, encrypted; destroying cipher and salt leaves the chain whole. */
@Entity({ name: 'personal_value', schema: 'anjuan' })
export class PersonalValueEntity {
  @PrimaryColumn('uuid') ref: string;
  @Column('uuid', { name: 'agency_id' }) agencyId: string;
  @Column('uuid', { name: 'file_id' }) fileId: string;
  @Column('bytea', { nullable: true }) cipher: Buffer | null;
  @Column('text', { nullable: true }) salt: string | null;
  @Column('text') commitment: string;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
  @Column('timestamptz', { name: 'destroyed_at', nullable: true }) destroyedAt: Date | null;
}
