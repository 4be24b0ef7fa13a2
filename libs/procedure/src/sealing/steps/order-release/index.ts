import { acl } from '@anjuan/statute';
import { Choice, LongText, optionsOf } from '../../../kernel/field.js';
import { step } from '../../../kernel/step.js';
import { openTrackNotArchived } from '../../../rules/not-archived.js';
import { type ReleaseGround, type SealingDossier, releaseGrounds } from '../../dossier.js';
import { groundExists } from '../../ending-rules.js';

export class OrderReleaseInput {
  @Choice({ zh: '解除事由', en: 'Ground' }, optionsOf(releaseGrounds)) ground: ReleaseGround;
  @LongText({ zh: '说明', en: 'Note' }, { max: 1000 }) note: string;
}

export const orderRelease = step<SealingDossier, OrderReleaseInput>({
  id: 'order-release',
  title: { zh: '决定解除查封、扣押', en: 'Order the release' },
  articles: [acl(19), acl(28)],
  input: OrderReleaseInput,
  rules: [openTrackNotArchived, groundExists],
  apply: (dossier, { input, on }) => ({ ...dossier, releaseOrdered: { ...input, on } }),
});
