import type { EntityManager } from 'typeorm';
import { CalendarYearEntity } from '../entities/calendar-year.entity.js';

/** Years whose holiday notice was confirmed. */
export class CalendarRepository {
  constructor(
    private readonly manager: EntityManager,
    private readonly agency: string,
  ) {}

  /** Writes a year, or puts a later notice in the place of an earlier one. */
  async put(year: Omit<CalendarYearEntity, 'agencyId'>): Promise<void> {
    await this.manager.upsert(CalendarYearEntity, { ...year, agencyId: this.agency } as object, ['agencyId', 'year']);
  }
}
