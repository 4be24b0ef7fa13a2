import { planning } from '@anjuan/statute';
import { LongText } from '../../../kernel/field.js';
import { step } from '../../../kernel/step.js';
import { openTrackNotArchived } from '../../../rules/not-archived.js';
import type { DemolitionDossier } from '../../dossier.js';
import { siteUnsealed } from '../../sealing.js';

export class LiftStopInput {
  @LongText({ zh: '解除理由', en: 'Why it is lifted' }, { min: 5, max: 1000 }) reasons: string;
}

/** The building turned out lawful, or nothing more is to be done: the order to stop does not outlive its ground. */
export const liftStopOrder = step<DemolitionDossier, LiftStopInput>({
  id: 'lift-stop-order',
  title: { zh: '解除停止建设', en: 'Lift the order to stop' },
  articles: [planning(64)],
  input: LiftStopInput,
  rules: [openTrackNotArchived, siteUnsealed],
  apply: (dossier) => dossier,
});
