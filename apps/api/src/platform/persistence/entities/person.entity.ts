import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Certificate, Role } from '@anjuan/procedure';

/** Row of a member of the office with the account. */
@Entity({ name: 'person', schema: 'anjuan' })
export class PersonEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'agency_id' }) agencyId: string;
  @Column('text') username: string;
  /** Null until an invited person has chosen one. */
  @Column('text', { name: 'password_hash', nullable: true }) passwordHash: string | null;
  @Column('timestamptz', { name: 'password_set_at', nullable: true }) passwordSetAt?: Date | null;
  @Column('text') name: string;
  @Column('text', { name: 'unit_id' }) unitId: string;
  @Column('text', { array: true }) roles: Role[];
  @Column('jsonb', { nullable: true }) certificate: Certificate | null;
  @Column('jsonb', { nullable: true }) qualification: { readonly number: string; readonly since: string } | null;
  @Column('date', { name: 'first_review_on', nullable: true }) firstReviewOn: string | null;
  @Column('boolean') active: boolean;
  @Column('boolean') demo: boolean;
}
