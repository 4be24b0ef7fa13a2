import type { CivilDate } from '@anjuan/calendar';
import { attendance, lit } from '@anjuan/statute';
import { Day } from '../../../kernel/field.js';
import { step } from '../../../kernel/step.js';
import type { LitigationDossier } from '../../dossier.js';
import { noticeThreeDaysAhead } from '../../rules.js';
import { instanceOf } from '../../where.js';

export class SetCourtSessionInput {
  @Day({ zh: '收到出庭通知日期', en: 'Notice received on' }) noticeOn: CivilDate;
  @Day({ zh: '开庭日期', en: 'Session on' }) heldOn: CivilDate;
}

/** The court sets a session, with its notice to the head. @article SPC-HEAD-2020/5 */
export const setCourtSession = step<LitigationDossier, SetCourtSessionInput>({
  id: 'set-court-session',
  title: { zh: '收到开庭通知', en: 'Session set' },
  articles: [lit(3), attendance(5)],
  input: SetCourtSessionInput,
  rules: [noticeThreeDaysAhead],
  apply: (dossier, { input }) => ({
    ...dossier,
    sessions: [...dossier.sessions, { ...input, instance: instanceOf(dossier) }],
  }),
});
