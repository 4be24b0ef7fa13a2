import { apl, order55 } from '@anjuan/statute';
import { LongText } from '../../../kernel/field.js';
import { rule } from '../../../kernel/rule.js';
import { step } from '../../../kernel/step.js';
import { overturned } from '../../../remedies.js';
import { openTrackNotArchived } from '../../../rules/not-archived.js';
import type { PublicationDossier } from '../../dossier.js';

export class DropPublicationInput {
  @LongText({ zh: '不再公示的理由', en: 'Why it is not published' }, { max: 500 }) reason: string;
}

const decisionOverturned = rule<PublicationDossier>({
  id: 'PUB-07',
  name: 'decision-was-overturned',
  force: 'bars',
  articles: [apl(48, 2), order55(10)],
  says: {
    zh: '只有决定被变更、撤销、确认违法或者无效的，拟制的公示信息才能作废',
    en: 'A record that was drafted is dropped only where a remedy overturned the decision',
  },
  holds: ({ file }) => overturned(file),
});

/** The decision fell or changed before it was public: the draft goes no further. @article APL-2021/48/2 */
export const dropPublication = step<PublicationDossier, DropPublicationInput>({
  id: 'drop-publication',
  title: { zh: '作废拟公示信息', en: 'Drop the draft of the public record' },
  articles: [apl(48, 2)],
  input: DropPublicationInput,
  rules: [openTrackNotArchived, decisionOverturned],
  apply: (dossier, { input }) => ({ ...dossier, returned: input.reason }),
});
