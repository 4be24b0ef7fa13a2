import type { CivilDate } from '@anjuan/calendar';
import { lit } from '@anjuan/statute';
import { Day } from '../../../kernel/field.js';
import { step } from '../../../kernel/step.js';
import { daysInOrder } from '../../../remedies/rules.js';
import type { LitigationDossier } from '../../dossier.js';
import { appealPeriodOver } from '../../rules.js';
import { lastJudgment } from '../../where.js';

export class ConfirmFinalInput {
  @Day({ zh: '生效日期', en: 'In effect from' }) finalOn: CivilDate;
}

/** The judgment takes effect: from here on it changes the case. @article ALL-2017/85 */
export const confirmFinal = step<LitigationDossier, ConfirmFinalInput>({
  id: 'confirm-final',
  title: { zh: '裁判生效', en: 'The judgment is final' },
  articles: [lit(85)],
  input: ConfirmFinalInput,
  rules: [daysInOrder((i) => [i.finalOn]), appealPeriodOver],
  prefill: (file, track) => {
    const dossier = track ? (file.tracks[track]?.dossier as LitigationDossier | undefined) : undefined;
    const received = dossier && lastJudgment(dossier)?.outcome.receivedOn;
    return received ? { finalOn: received } : {};
  },
  apply: (dossier, { input }) => ({ ...dossier, finalOn: input.finalOn }),
});
