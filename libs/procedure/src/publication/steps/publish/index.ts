import { apl, sc118 } from '@anjuan/statute';
import { Line } from '../../../kernel/field.js';
import { onGuard } from '../../../kernel/rule.js';
import { step } from '../../../kernel/step.js';
import { openTrackNotArchived } from '../../../rules/not-archived.js';
import { slightNotPublished } from '../../credit-rules.js';
import type { PublicationDossier } from '../../dossier.js';
import { decisionHolds, decisionReachedParty, noCrimeTransfer, notAMinor } from '../../rules.js';
import { thirdPerson, withinSevenWorkingDays } from './rules.js';

/** Drafting asked before, and the answer cannot change any more; nothing goes out without a last look. */
const DRAFTED =
  'such a draft was refused already; the last look before the public stands guard against a changed table';

export class PublishInput {
  @Line({ zh: '公示说明', en: 'Note' }, { max: 200, optional: true }) note?: string;
}

/** The third of three persons puts the record on the portal. @article APL-2021/48/1 */
export const publish = step<PublicationDossier, PublishInput>({
  id: 'publish',
  title: { zh: '公示', en: 'Publish' },
  articles: [apl(48, 1), sc118(6)],
  input: PublishInput,
  rules: [
    openTrackNotArchived,
    thirdPerson,
    decisionReachedParty,
    onGuard(notAMinor, DRAFTED),
    decisionHolds,
    noCrimeTransfer,
    withinSevenWorkingDays,
    slightNotPublished,
  ],
  apply: (dossier, { on, by }) => ({ ...dossier, published: { on, by: by.id } }),
});
