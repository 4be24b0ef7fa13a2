import { house, sc118, values } from '@anjuan/statute';
import type { CivilDate } from '@anjuan/calendar';
import { type NamesHours, type Urgency, notAtNight, notOnStatutoryHoliday, onWorkingDay } from '../enforcing/hours.js';
import { type Given, type Rule, inputRule, rule } from '../kernel/rule.js';
import { recording } from '../three-systems/recording.js';
import type { DemolitionDossier } from './dossier.js';

/** An input that plans the day of force. */
export interface PlansForce {
  readonly day: CivilDate;
  readonly from: string;
  readonly until: string;
  readonly urgent?: string;
}

const planned = (input: PlansForce): NamesHours => input;
const byHead = ({ input, actor }: Given<DemolitionDossier, PlansForce>): Urgency | undefined =>
  input.urgent ? { reason: input.urgent, head: actor.id } : undefined;

/** COE-04 where force is planned: the head who plans it gives the reason. */
export const plannedHours: readonly Rule<DemolitionDossier, PlansForce>[] = [
  notAtNight(planned, byHead),
  notOnStatutoryHoliday(planned, byHead),
  onWorkingDay(planned),
];

/** An input that says when force was used, and from when to when it was recorded. */
export interface DoesForce {
  readonly from: string;
  readonly until: string;
  readonly recordedFrom: string;
  readonly recordedUntil: string;
  readonly cameras: number;
}

const done = ({ from, until }: DoesForce, on: CivilDate): NamesHours => ({ day: on, from, until });
/** The head's urgency covers the day it was given for. */
const asPlanned = ({ dossier: { schedule }, on }: Given<DemolitionDossier, DoesForce>): Urgency | undefined =>
  schedule?.urgent && schedule.day === on ? { reason: schedule.urgent, head: schedule.head } : undefined;

/** COE-04 where force is used. */
export const hoursOfForce: readonly Rule<DemolitionDossier, DoesForce>[] = [
  notAtNight(done, asPlanned),
  notOnStatutoryHoliday(done, asPlanned),
  onWorkingDay(done),
];

export const recordedToHandover: Rule<DemolitionDossier, DoesForce> = inputRule({
  id: 'DEM-09',
  name: 'recorded-from-announcement-to-handover',
  force: 'bars',
  articles: [sc118(8), house('DEM-09')],
  says: {
    zh: '强制拆除应当从宣布到移交全程音像记录，不少于两台设备',
    en: 'Forced demolition is recorded from the announcement to the hand-over, by two cameras',
  },
  holds: ({ input: { from, until, recordedFrom, recordedUntil, cameras }, on }) =>
    recordedFrom <= from && recordedUntil >= until && cameras >= values.on(on).demolitionCameras,
});

export const recordingOnFile: Rule<DemolitionDossier> = rule({
  id: 'DEM-09',
  name: 'demolition-recording-on-file',
  force: 'bars',
  articles: [sc118(8)],
  says: {
    zh: '强制拆除的全程音像应当已经入卷；中断的应当有部分音像并说明',
    en: 'The recording of the whole demolition is on file, or its main parts with the interruption explained',
  },
  holds: ({ file, track }) => {
    const seq = file.acts.findLast((a) => a.step === 'execute-demolition' && a.track === track)?.seq;
    const found = recording(file).acts.find((a) => a.seq === seq);
    return (
      found?.state === 'reached' ||
      ((found?.state === 'explained' || found?.state === 'approved') && found.reached >= 'L3')
    );
  },
});

/** An input that lists what was found in the structure. */
export interface ListsThings {
  readonly inventory: string;
  readonly witness?: string;
  readonly photos?: readonly string[];
}

export const thingsListed: Rule<DemolitionDossier, ListsThings> = inputRule({
  id: 'DEM-10',
  name: 'things-listed-witnessed-photographed',
  force: 'bars',
  articles: [house('DEM-10')],
  says: {
    zh: '强制拆除应当清点登记财物，有见证人，并拍照',
    en: 'Things are listed before a witness and photographed',
  },
  holds: ({ input }) => Boolean(input.witness?.trim()) && (input.photos?.length ?? 0) > 0,
});

export const thingsHandedOver: Rule<DemolitionDossier> = rule({
  id: 'DEM-10',
  name: 'things-handed-over-or-deposited',
  force: 'bars',
  articles: [house('DEM-10')],
  says: {
    zh: '清点的财物应当移交当事人或者提存，并有记录',
    en: 'The things were handed over or deposited, with a record',
  },
  holds: ({ dossier }) => dossier.property !== undefined,
});
