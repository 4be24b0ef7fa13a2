import { planning, planningDiscretion } from '@anjuan/statute';
import { Fen, Flag, LongText } from '../../../kernel/field.js';
import { step } from '../../../kernel/step.js';
import { openTrackNotArchived } from '../../../rules/not-archived.js';
import type { DemolitionDossier } from '../../dossier.js';
import { opinionOnFile, opinionRulesOutCorrection } from '../../opinion.js';

export class UncorrectableInput {
  @Flag({ zh: '能够拆除', en: 'It can be demolished' }) removable: boolean;
  @LongText({ zh: '认定理由', en: 'Reasons' }, { min: 5, max: 2000 }) reasons: string;
  @Fen({ zh: '违规单体造价', en: 'Cost of the offending unit' }, { min: 1, optional: true }) costFen?: number;
}

/** D4b: correction cannot help; the order itself is decided through the ordinary procedure. @article PLAN-DISCRETION-2012/7 */
export const findUncorrectable = step<DemolitionDossier, UncorrectableInput>({
  id: 'find-uncorrectable',
  title: { zh: '认定无法改正', en: 'Find that correction cannot help' },
  articles: [planning(64), planningDiscretion(7), planningDiscretion(8)],
  input: UncorrectableInput,
  rules: [openTrackNotArchived, opinionOnFile, opinionRulesOutCorrection],
  prefill: () => ({ removable: true }),
  apply: (dossier, { input, on }) => ({ ...dossier, uncorrectable: { ...input, on } }),
});
