import { house, sc118 } from '@anjuan/statute';
import { step } from '../../../kernel/step.js';
import { openTrackNotArchived } from '../../../rules/not-archived.js';
import type { DissentDossier } from '../../dossier.js';
import { MeetingInput, withMeeting } from '../../meeting.js';
import { bothSidesMet } from '../../rules.js';

/** Both sides agree that the draft be reviewed anew. @article SC-118-2018/14 */
export const settleInMeeting = step<DissentDossier, MeetingInput>({
  id: 'settle-in-meeting',
  title: { zh: '协调一致，重新审核', en: 'Settle the dissent in a meeting' },
  articles: [sc118(14), house('REV-10')],
  input: MeetingInput,
  rules: [openTrackNotArchived, bothSidesMet],
  apply: withMeeting,
});
