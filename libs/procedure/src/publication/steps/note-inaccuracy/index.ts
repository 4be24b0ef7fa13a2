import { sc118 } from '@anjuan/statute';
import { LongText } from '../../../kernel/field.js';
import { step } from '../../../kernel/step.js';
import type { PublicationDossier } from '../../dossier.js';

export class NoteInaccuracyInput {
  @LongText({ zh: '不准确之处、发现途径', en: 'What is inaccurate, and how it was found' }, { min: 5, max: 500 })
  what: string;
}

/** Somebody found what is public inaccurate; it is corrected or withdrawn without delay. @article SC-118-2018/6 */
export const noteInaccuracy = step<PublicationDossier, NoteInaccuracyInput>({
  id: 'note-inaccuracy',
  title: { zh: '登记公示信息不准确', en: 'Note that the public record is inaccurate' },
  articles: [sc118(6)],
  input: NoteInaccuracyInput,
  rules: [],
  apply: (dossier, { input, on, by }) => ({ ...dossier, inaccuracy: { on, by: by.id, what: input.what } }),
});
