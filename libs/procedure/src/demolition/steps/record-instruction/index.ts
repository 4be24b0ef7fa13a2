import type { CivilDate } from '@anjuan/calendar';
import { planning } from '@anjuan/statute';
import { Choice, Choices, Day, Line, optionsOf } from '../../../kernel/field.js';
import { step } from '../../../kernel/step.js';
import { openTrackNotArchived } from '../../../rules/not-archived.js';
import {
  type DemolitionDossier,
  type InstructedMeasure,
  type Instruction,
  instructedMeasures,
  instructionKinds,
} from '../../dossier.js';
import { alreadyIssued, namesOurAgency } from '../../instructing.js';

export class InstructionInput {
  @Choice({ zh: '文件性质', en: 'Kind of paper' }, optionsOf(instructionKinds)) kind: Instruction['kind'];
  @Line({ zh: '作出责成（批准）的人民政府', en: 'Government' }) government: string;
  @Line({ zh: '文号', en: 'Number' }, { max: 80 }) number: string;
  @Day({ zh: '作出日期', en: 'Given on' }) issuedOn: CivilDate;
  @Line({ zh: '文件写明的实施机关', en: 'Agency it names' }) agency: string;
  @Choices({ zh: '责成采取的措施', en: 'Measures' }, optionsOf(instructedMeasures)) measures: InstructedMeasure[];
}

/** D9, and D2 before it: what the district government told us in writing. @article URPL-2019/68 */
export const recordInstruction = step<DemolitionDossier, InstructionInput>({
  id: 'record-instruction',
  title: { zh: '登记责成（批准）文件', en: 'Register the government’s instruction' },
  articles: [planning(68)],
  input: InstructionInput,
  rules: [openTrackNotArchived, namesOurAgency, alreadyIssued],
  prefill: () => ({ kind: 'instruction', measures: ['demolish'] }),
  apply: (dossier, { input, on }) => ({
    ...dossier,
    instructions: [...(dossier.instructions ?? []), { ...input, on }],
  }),
});
