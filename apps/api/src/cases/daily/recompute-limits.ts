import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type Holidays, holidayYearOf, withOwnDays } from '@anjuan/calendar';
import {
  type CalendarNotice,
  type CaseFile,
  type Recounted,
  type Recounting,
  type SettingRecord,
  decide,
  ownDayOf,
  procedureByKind,
  recount,
} from '@anjuan/procedure';
import { Clock } from '../../platform/clock.js';
import { JobRunner } from '../../platform/jobs/job-runner.js';
import { Offices } from '../../platform/offices.js';
import type { JobPayloads } from '../../platform/persistence/repositories/job.repository.js';
import { type Setting, SYSTEM } from '../perform/act-session.js';
import type { Allowed } from '../perform/seal-act.js';
import { OpenFiles } from './open-files.js';
import { SystemActs } from './system-acts.js';

const TRACK = 'recomputation/1';
/** Most characters of a paper's name in the entry. */
const LONGEST = 80;

/** Counts the limits of the open files anew after a notice or an own day was confirmed: one entry for each file it changes. */
@Injectable()
export class RecomputeLimits implements OnModuleInit {
  constructor(
    private readonly runner: JobRunner,
    private readonly offices: Offices,
    private readonly clock: Clock,
    private readonly files: OpenFiles,
    private readonly system: SystemActs,
  ) {}

  onModuleInit(): void {
    this.runner.register('recompute-limits', (payload) => this.batch(payload));
  }

  /** One batch of files. */
  async batch(payload: JobPayloads['recompute-limits']): Promise<void> {
    const { agency } = payload;
    // This process may remember the calendar as it was before another one confirmed the notice.
    this.offices.forget(agency);
    const { holidays } = await this.offices.of(agency);
    const change = changeBy(await this.files.one(agency, payload.notice), holidays);
    const counting = { before: change.before, after: change.after, on: this.clock.today() };
    await this.files.batch('recompute-limits', payload, async (file) => {
      if (!changes(recount(file, counting))) return;
      await this.system.perform(agency, file.id, (setting, working) =>
        recomputation(setting, working.file, { change, counting }),
      );
    });
  }
}

/** What a file made of the calendar: which year, by which paper, before and after. */
interface Change extends Pick<Recounting, 'before' | 'after'> {
  readonly year: number;
  readonly paper: string;
}

/** @throws Error when the file changed no calendar */
function changeBy(file: CaseFile | undefined, holidays: Holidays): Change {
  const { calendar: notice, setting } = file?.dossier.agency ?? {};
  const change = notice?.confirmed ? noticed(notice, holidays) : setting?.confirmedOn && ownDay(setting, holidays);
  if (!change) throw new Error(`no confirmed notice ${file?.id}`);
  return change;
}

const noticed = (notice: CalendarNotice, holidays: Holidays): Change => ({
  year: notice.year,
  paper: notice.number,
  ...calendarsOf(notice, holidays),
});

function ownDay(setting: SettingRecord, holidays: Holidays): Change | undefined {
  const own = ownDayOf(setting);
  if (!own) return undefined;
  const as = (works: boolean): Holidays => withOwnDays(holidays, [{ ...own, works }]);
  const paper = setting.paper.slice(0, LONGEST);
  return { year: Number(own.day.slice(0, 4)), paper, before: as(!own.works), after: as(own.works) };
}

const changes = ({ moved, kept }: Recounted): boolean => moved.length + kept.length > 0;

/** The calendar as it was before this very notice and as it made it, whatever notices came since. */
function calendarsOf(notice: CalendarNotice, holidays: Holidays): Pick<Recounting, 'before' | 'after'> {
  const { [String(notice.year)]: _now, ...others } = holidays;
  const before = notice.before ? { ...others, [notice.year]: notice.before } : others;
  return { before, after: { ...others, [notice.year]: holidayYearOf(notice) } };
}

interface Cause {
  readonly change: Change;
  readonly counting: Recounting;
}

/** The act that logs what the change does to a file's limits; nothing when it does nothing. */
function recomputation(setting: Setting, file: CaseFile, { change, counting }: Cause): Allowed | undefined {
  const recounted = recount(file, counting);
  const procedure = procedureByKind('recomputation');
  if (!procedure || !changes(recounted)) return undefined;
  const { agency, holidays, today: on } = setting;
  const input = { year: change.year, notice: change.paper, ...recounted };
  const c = { actor: SYSTEM, on, holidays, office: agency.office, track: TRACK };
  const decision = decide(procedure, file, 'recompute-limits', input, c);
  if (!decision.ok) throw new Error(`recompute-limits: ${decision.why} ${decision.unmet.map(({ name }) => name)}`);
  return { procedure, act: decision.act, typed: [] };
}
