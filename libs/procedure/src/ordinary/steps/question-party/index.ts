import { apl, order55 } from '@anjuan/statute';
import type { Dossier } from '../../../dossier/dossier.js';
import { Flag, Line, LongText, Persons, Time } from '../../../kernel/field.js';
import { inputRule } from '../../../kernel/rule.js';
import { step } from '../../../kernel/step.js';
import { toldOfRecording } from '../../../rules/field-conduct.js';
import { certificatesShown, fieldOfficers } from '../../../rules/officers.js';

export class QuestionInput {
  @Persons({ zh: '询问人员', en: 'Officers' }, { max: 3, role: 'officer' }) officers: string[];
  @Flag({ zh: '已出示执法证件', en: 'Certificates shown' }) certificatesShown: boolean;
  @Line({ zh: '地点', en: 'Place' }) place: string;
  @Time({ zh: '开始时间', en: 'From' }) from: string;
  @Time({ zh: '结束时间', en: 'Until' }) until: string;
  @Flag({ zh: '个别询问', en: 'Questioned alone' }) alone: boolean;
  @LongText({ zh: '询问内容和回答', en: 'Questions and answers' }) said: string;
  @Flag({ zh: '已阅读核对并签字', en: 'Read and signed' }) signed: boolean;
  @Flag(
    { zh: '在办案场所询问（须全程录音录像）', en: 'In the interview room: recorded throughout' },
    { optional: true },
  )
  inRoom?: boolean;
  @Flag({ zh: '已告知正在录音录像', en: 'Told of the recording' }, { optional: true }) recordingTold?: boolean;
}

const oneByOne = inputRule<Dossier, QuestionInput>({
  id: 'INV-01',
  name: 'questioned-one-by-one',
  force: 'asks',
  articles: [order55(16)],
  says: { zh: '询问应当个别进行，笔录经核对后签字', en: 'Persons are questioned one by one and sign after reading' },
  holds: ({ input }) => input.alone && input.signed,
});

export const questionParty = step<Dossier, QuestionInput>({
  id: 'question-party',
  title: { zh: '询问', en: 'Question a person' },
  articles: [apl(42), apl(55), order55(16)],
  input: QuestionInput,
  rules: [...fieldOfficers, certificatesShown, oneByOne, toldOfRecording],
  grade: 'L3',
  prefill: ({ dossier }) => ({ officers: [...dossier.handlers], alone: true, recordingTold: true }),
  apply: (dossier, { input: { alone: _alone, certificatesShown: _shown, ...input }, on }) => ({
    ...dossier,
    interviews: [...(dossier.interviews ?? []), { ...input, on }],
  }),
});
