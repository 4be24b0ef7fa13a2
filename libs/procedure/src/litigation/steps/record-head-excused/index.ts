import { attendance, lit, litInterpretation } from '@anjuan/statute';
import { Blobs, Choice, Flag, Line, Texts, optionsOf } from '../../../kernel/field.js';
import { inputRule } from '../../../kernel/rule.js';
import { step } from '../../../kernel/step.js';
import type { LitigationDossier } from '../../dossier.js';
import { neverLawyerAlone, sessionHeld } from '../../rules.js';
import { withAppearance } from '../../where.js';

/** Excuses that count. @article SPC-HEAD-2020/8 */
export const excuses = {
  'force-majeure': { zh: '不可抗力', en: 'force majeure' },
  accident: { zh: '意外事件', en: 'accident' },
  duty: { zh: '需要履行他人不能代替的公务', en: 'a duty nobody else can perform' },
  other: { zh: '无法出庭的其他正当事由', en: 'another proper reason' },
};

export class RecordHeadExcusedInput {
  @Choice({ zh: '正当理由', en: 'Excuse' }, optionsOf(excuses)) ground: string;
  @Line(
    { zh: '证明材料（加盖公章或者负责人签字）', en: 'Proof, stamped or signed by the head' },
    { max: 200, optional: true },
  )
  proof?: string;
  @Blobs({ zh: '证明文件', en: 'Files' }, { optional: true }) digests?: string[];
  @Texts({ zh: '出庭的工作人员', en: 'Staff who appeared' }, { max: 5, optional: true }) staff?: string[];
  @Flag({ zh: '律师一同出庭', en: 'A lawyer came along' }) lawyer: boolean;
}

const excuseProved = inputRule<LitigationDossier, RecordHeadExcusedInput>({
  id: 'REM-08',
  name: 'excuse-of-head-proved',
  force: 'bars',
  articles: [attendance(8), attendance(9)],
  says: {
    zh: '负责人不能出庭的，应当提交说明正当理由的证明材料',
    en: 'An excuse of the head is proved on paper',
  },
  holds: ({ input }) => Boolean(input.proof?.trim()),
});

/** The head proved a listed excuse, and staff stood in. @article SPC-HEAD-2020/9 */
export const recordHeadExcused = step<LitigationDossier, RecordHeadExcusedInput>({
  id: 'record-head-excused',
  title: { zh: '负责人有正当理由未出庭', en: 'The head was excused' },
  articles: [lit(3), litInterpretation(128), attendance(8), attendance(9), attendance(10)],
  input: RecordHeadExcusedInput,
  rules: [sessionHeld, excuseProved, neverLawyerAlone],
  prefill: () => ({ lawyer: false }),
  apply: (dossier, { input: { ground, proof = '', staff = [], lawyer } }) =>
    withAppearance(dossier, { appearance: 'excused', excuse: { ground, proof }, staff, lawyer }),
});
