import { apl } from '@anjuan/statute';
import type { Dossier } from '../../../dossier/dossier.js';
import { LongText, Whole } from '../../../kernel/field.js';
import { inputRule } from '../../../kernel/rule.js';
import { step } from '../../../kernel/step.js';

export class ExcludeEvidenceInput {
  @Whole({ zh: '证据编号', en: 'Number of the item' }, { min: 1 }) no: number;
  @LongText({ zh: '排除理由', en: 'Why it is excluded' }, { max: 1000 }) reasons: string;
}

const itemExists = inputRule<Dossier, ExcludeEvidenceInput>({
  id: 'EVI-03',
  name: 'excluded-item-on-file',
  force: 'bars',
  articles: [apl(46, 3)],
  says: { zh: '只能排除本案已登记的证据', en: 'Only an item on file can be excluded' },
  holds: ({ dossier, input }) => dossier.evidence.some((e) => e.no === input.no),
});

export const excludeEvidence = step<Dossier, ExcludeEvidenceInput>({
  id: 'exclude-evidence',
  title: { zh: '排除非法证据', en: 'Exclude unlawful evidence' },
  articles: [apl(46, 3)],
  input: ExcludeEvidenceInput,
  rules: [itemExists],
  apply: (dossier, { input }) => ({
    ...dossier,
    evidence: dossier.evidence.map((e) => (e.no === input.no ? { ...e, excluded: input.reasons } : e)),
  }),
});
