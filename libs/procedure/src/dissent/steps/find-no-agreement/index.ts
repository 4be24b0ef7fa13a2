import { house, sc118 } from '@anjuan/statute';
import { step } from '../../../kernel/step.js';
import { openTrackNotArchived } from '../../../rules/not-archived.js';
import type { DissentDossier } from '../../dossier.js';
import { MeetingInput, withMeeting } from '../../meeting.js';
import { bothSidesMet } from '../../rules.js';

/** No agreement: the dissent goes to the head in writing. @article SC-118-2018/14 */
export const findNoAgreement = step<DissentDossier, MeetingInput>({
  id: 'find-no-agreement',
  title: { zh: '协调不成，报负责人裁定', en: 'Find no agreement in a meeting' },
  articles: [sc118(14), house('REV-10')],
  input: MeetingInput,
  rules: [openTrackNotArchived, bothSidesMet],
  apply: withMeeting,
});
