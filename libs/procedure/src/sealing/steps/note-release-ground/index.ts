import { acl } from '@anjuan/statute';
import { Choice, LongText, optionsOf } from '../../../kernel/field.js';
import { step } from '../../../kernel/step.js';
import { openTrackNotArchived } from '../../../rules/not-archived.js';
import { type ReleaseGround, type SealingDossier, releaseGrounds } from '../../dossier.js';

const { unrelated, other, 'no-offence': noOffence } = releaseGrounds;

export class NoteGroundInput {
  @Choice({ zh: '解除事由', en: 'Ground' }, optionsOf({ unrelated, other, 'no-offence': noOffence }))
  ground: ReleaseGround;
  @LongText({ zh: '查明的情况', en: 'What was found' }, { min: 5, max: 1000 }) note: string;
}

/** What only people can see: the things turn out to have nothing to do with the breach, or are needed no longer. */
export const noteReleaseGround = step<SealingDossier, NoteGroundInput>({
  id: 'note-release-ground',
  title: { zh: '记明解除事由', en: 'Note a ground to release' },
  articles: [acl(28)],
  input: NoteGroundInput,
  rules: [openTrackNotArchived],
  apply: (dossier, { input, on }) => ({ ...dossier, grounds: [...(dossier.grounds ?? []), { ...input, on }] }),
});
