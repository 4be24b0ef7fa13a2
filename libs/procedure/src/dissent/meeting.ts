import { LongText, Persons } from '../kernel/field.js';
import type { Act } from '../kernel/step.js';
import type { DissentDossier } from './dossier.js';

/** Minutes of the meeting of handlers and reviewers. */
export class MeetingInput {
  @Persons({ zh: '参加人员', en: 'Attendees' }, { min: 2, max: 20 }) attendees: string[];
  @LongText({ zh: '协调记录', en: 'Record of the meeting' }, { min: 5 }) record: string;
}

/** Keeps the minutes. */
export function withMeeting(dossier: DissentDossier, { input, on }: Act<MeetingInput>): DissentDossier {
  return { ...dossier, meeting: { on, attendees: input.attendees, record: input.record } };
}
