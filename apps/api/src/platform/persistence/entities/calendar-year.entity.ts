import type { HolidayYear } from '@anjuan/calendar';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Row of a year whose holiday notice was confirmed. */
@Entity({ name: 'calendar_year', schema: 'anjuan' })
export class CalendarYearEntity {
  @PrimaryColumn('uuid', { name: 'agency_id' }) agencyId: string;
  @PrimaryColumn('integer') year: number;
  @Column('text') status: HolidayYear['status'];
  @Column('text') notice: string;
  @Column('date', { name: 'issued_on' }) issuedOn: string;
  @Column('text', { array: true }) papers: string[];
  @Column('jsonb') days: Omit<HolidayYear, 'status'>;
  @Column('date', { name: 'confirmed_on' }) confirmedOn: string;
  @Column('uuid', { name: 'file_id' }) fileId: string;
}
