import type { CivilDate } from '@anjuan/calendar';
import { apl } from '@anjuan/statute';
import type { Dossier } from '../../../dossier/dossier.js';
import { Day, Flag, Line, Person } from '../../../kernel/field.js';
import { inputRule } from '../../../kernel/rule.js';
import { step } from '../../../kernel/step.js';
import { presiderNamedNotRecused } from '../../../recusal/rules.js';
import { limitOf } from '../../../terms.js';
import { presiderApart } from '../../presiding.js';

export class ScheduleHearingInput {
  @Day({ zh: '听证日期', en: 'Day of the hearing' }) heldOn: CivilDate;
  @Line({ zh: '地点', en: 'Place' }) place: string;
  @Person({ zh: '主持人', en: 'Presider' }, { role: 'presider' }) presider: string;
  @Flag({ zh: '公开举行', en: 'Open to the public' }) open: boolean;
}

const sevenWorkingDaysAhead = inputRule<Dossier, ScheduleHearingInput>({
  id: 'HEA-04',
  name: 'notified-seven-working-days-ahead',
  force: 'bars',
  articles: [apl(64, 2), apl(85)],
  says: {
    zh: '应当在举行听证的七个工作日前通知当事人',
    en: 'The party is notified seven full working days before the hearing',
  },
  holds: ({ dossier, input: { heldOn }, on, holidays }) =>
    heldOn > on && on <= (limitOf('C-HNOT', heldOn, dossier, holidays)?.due ?? on),
});

const openUnlessSecret = inputRule<Dossier, ScheduleHearingInput>({
  id: 'HEA-05',
  name: 'hearing-open',
  force: 'asks',
  articles: [apl(64, 3)],
  says: { zh: '听证应当公开举行，涉及秘密、隐私的除外', en: 'Hearings are open unless a secret or privacy is touched' },
  holds: ({ input }) => input.open,
});

export const scheduleHearing = step<Dossier, ScheduleHearingInput>({
  id: 'schedule-hearing',
  title: { zh: '确定并通知听证', en: 'Schedule and notify the hearing' },
  articles: [apl(64)],
  input: ScheduleHearingInput,
  rules: [presiderApart, presiderNamedNotRecused, sevenWorkingDaysAhead, openUnlessSecret],
  prefill: () => ({ open: true }),
  apply: (dossier, { input, on }) => ({
    ...dossier,
    hearing: {
      requestedOn: on,
      ...dossier.hearing,
      status: 'scheduled',
      notifiedOn: on,
      heldOn: input.heldOn,
      presider: input.presider,
      open: input.open,
    },
  }),
});
