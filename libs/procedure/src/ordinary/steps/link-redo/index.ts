import type { CivilDate } from '@anjuan/calendar';
import { arl, lit } from '@anjuan/statute';
import type { Dossier } from '../../../dossier/dossier.js';
import { Penalty } from '../../../dossier/penalty.js';
import { type RedoGround, redoGrounds } from '../../../dossier/redo.js';
import { Choice, Day, Line, LongText, Rows, optionsOf } from '../../../kernel/field.js';
import { step } from '../../../kernel/step.js';

export class LinkRedoInput {
  @Line({ zh: '原案件编号', en: 'Number of the earlier case' }, { max: 60 }) caseNumber: string;
  @Line({ zh: '复议决定书或者判决书文号', en: 'Reconsideration decision or judgment' }, { max: 60 }) paper: string;
  @Choice({ zh: '重新处理的原因', en: 'Why it is decided again' }, optionsOf(redoGrounds)) ground: RedoGround;
  @Day({ zh: '重新处理期限', en: 'To be decided by' }, { optional: true }) dueOn?: CivilDate;
  @LongText({ zh: '原决定认定的事实', en: 'Facts of the earlier decision' }) facts: string;
  @Rows({ zh: '原处罚内容', en: 'Penalties of the earlier decision' }, Penalty, { max: 10, min: 0 })
  penalties: Penalty[];
}

/** The matter was sent back to us: this file decides it again. @article ARL-2023/64 */
export const linkRedo = step<Dossier, LinkRedoInput>({
  id: 'link-redo',
  title: { zh: '关联被撤销的原案件', en: 'Link the case that is decided again' },
  articles: [arl(64, 2), arl(66), lit(71), lit(72)],
  input: LinkRedoInput,
  rules: [],
  apply: (dossier, { input }) => ({ ...dossier, redo: { ...input } }),
});
