import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Row of an agency. */
@Entity({ name: 'agency', schema: 'anjuan' })
export class AgencyEntity {
  @PrimaryColumn('uuid', { name: 'agency_id' }) agencyId: string;
  @Column('text') name: string;
  @Column('text') district: string;
  @Column('text') address: string;
  @Column('text') phone: string;
  @Column('text') complaints: string;
  @Column('text') reconsideration: string;
  /** A district supervises the offices below; it has no cases of its own. */
  @Column('text') kind: 'district' | 'office';
  @Column('uuid', { name: 'parent_id', nullable: true }) parentId: string | null;
}

/** Row of one setting of an agency. */
@Entity({ name: 'agency_setting', schema: 'anjuan' })
export class AgencySettingEntity {
  @PrimaryColumn('uuid', { name: 'agency_id' }) agencyId: string;
  @PrimaryColumn('text') key: string;
  @Column('jsonb') value: object;
}

/** Row of a unit of an agency. */
@Entity({ name: 'unit', schema: 'anjuan' })
export class UnitEntity {
  @PrimaryColumn('uuid', { name: 'agency_id' }) agencyId: string;
  @PrimaryColumn('text') id: string;
  @Column('text') name: string;
}

/** Row of a matter handed to an agency. */
@Entity({ name: 'power', schema: 'anjuan' })
export class PowerEntity {
  @PrimaryColumn('uuid', { name: 'agency_id' }) agencyId: string;
  @PrimaryColumn('text') matter: string;
  @PrimaryColumn('date', { name: 'valid_from' }) validFrom: string;
  @Column('date', { name: 'valid_to', nullable: true }) validTo: string | null;
}

/** Row of a dated hearing threshold, in fen. */
@Entity({ name: 'hearing_threshold', schema: 'anjuan' })
export class HearingThresholdEntity {
  @PrimaryColumn('uuid', { name: 'agency_id' }) agencyId: string;
  @PrimaryColumn('date', { name: 'valid_from' }) validFrom: string;
  @Column('bigint', { name: 'person_fen' }) personFen: number;
  @Column('bigint', { name: 'unit_fen' }) unitFen: number;
  @Column('boolean') confirmed: boolean;
}
