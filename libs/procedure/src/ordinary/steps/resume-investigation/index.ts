import { order55 } from '@anjuan/statute';
import type { Dossier } from '../../../dossier/dossier.js';
import { LongText } from '../../../kernel/field.js';
import { step } from '../../../kernel/step.js';
import { actorIsHandler } from '../../../rules/handlers.js';

export class ResumeInput {
  @LongText({ zh: '恢复理由', en: 'Why the ground is gone' }, { max: 1000 }) reasons: string;
}

export const resumeInvestigation = step<Dossier, ResumeInput>({
  id: 'resume-investigation',
  title: { zh: '恢复调查', en: 'Resume the investigation' },
  articles: [order55(30)],
  input: ResumeInput,
  rules: [actorIsHandler],
  apply: (dossier, { on }) => {
    const all = dossier.suspensions ?? [];
    return { ...dossier, suspensions: all.map((s, i) => (i === all.length - 1 ? { ...s, to: on } : s)) };
  },
});
