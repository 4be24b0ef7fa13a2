import { comparator, house, order55, sc118 } from '@anjuan/statute';
import { type Rule, inputRule } from '../kernel/rule.js';

/** What a record of an act in the field may say about how it was done. Left out means nothing stood in the way. */
export interface FieldConduct {
  readonly uniformWorn?: boolean;
  readonly recordingTold?: boolean;
}

export const uniformWorn: Rule<unknown, FieldConduct> = inputRule({
  id: 'OFF-04',
  name: 'uniform-and-badge-worn',
  force: 'asks',
  articles: [sc118(5), order55(11)],
  says: {
    zh: '外出执法应当按规定着装、佩戴标识，未着装的应当说明',
    en: 'Officers outdoors wear uniform and badge, or say why not',
  },
  holds: ({ input }) => input.uniformWorn !== false,
});

export const toldOfRecording: Rule<unknown, FieldConduct> = inputRule({
  id: 'RCD-07',
  name: 'parties-told-of-the-recording',
  force: 'asks',
  articles: [house('RCD-07'), comparator(18), comparator(19)],
  says: {
    zh: '录音录像前应当告知当事人，未告知的应当说明',
    en: 'The parties are told before they are recorded, or the reason is given',
  },
  holds: ({ input }) => input.recordingTold !== false,
});

/** Whether the party was asked to be there, and what was done when it was not or refused. */
export interface PresenceOfParty {
  readonly partyNotified?: boolean;
  readonly filmed?: boolean;
  readonly refusalNote?: string;
}

export const partyNotifiedOrFilmed: Rule<unknown, PresenceOfParty> = inputRule({
  id: 'INV-03',
  name: 'party-notified-or-absence-filmed-and-noted',
  force: 'asks',
  articles: [order55(17)],
  says: {
    zh: '检查应当通知当事人到场，不到场或者拒绝的应当录像并在笔录中注明',
    en: 'The party is asked to be present; its absence or refusal is filmed and noted',
  },
  holds: ({ input: { partyNotified, filmed, refusalNote } }) =>
    partyNotified !== false || (filmed === true && Boolean(refusalNote?.trim())),
});
