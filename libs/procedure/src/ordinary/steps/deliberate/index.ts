import { apl } from '@anjuan/statute';
import type { Dossier } from '../../../dossier/dossier.js';
import { LongText, Persons } from '../../../kernel/field.js';
import { inputRule } from '../../../kernel/rule.js';
import { step } from '../../../kernel/step.js';
import { reviewApprovesDraft } from '../../approval.js';
import { currentDraft } from '../../where.js';

export class DeliberateInput {
  @Persons({ zh: '参加人员', en: 'Attendees' }, { min: 1, max: 20 }) attendees: string[];
  @LongText({ zh: '各人意见', en: 'Opinion of each' }) opinions: string;
  @LongText({ zh: '讨论结论', en: 'Conclusion' }, { max: 1000 }) conclusion: string;
}

const headWithOthers = inputRule<Dossier, DeliberateInput>({
  id: 'DEC-02',
  name: 'deliberated-by-head-and-others',
  force: 'bars',
  articles: [apl(57, 2)],
  says: {
    zh: '集体讨论应当由负责人和其他人员共同参加（不少于三人）',
    en: 'A deliberation is attended by the head and at least two others',
  },
  holds: ({ input, actor }) => new Set(input.attendees).size >= 3 && input.attendees.includes(actor.id),
});

export const deliberate = step<Dossier, DeliberateInput>({
  id: 'deliberate',
  title: { zh: '集体讨论', en: 'Deliberate' },
  articles: [apl(57, 2)],
  input: DeliberateInput,
  rules: [headWithOthers, reviewApprovesDraft],
  apply: (dossier, { input, on, by }) => ({
    ...dossier,
    deliberation: { ...input, on, presider: by.id, draft: currentDraft(dossier)?.no ?? 0 },
  }),
});
