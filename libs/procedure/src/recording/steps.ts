import { apl, sc118 } from '@anjuan/statute';
import type { Dossier } from '../dossier/dossier.js';
import { Blobs, Choice, LongText, Whole, optionsOf } from '../kernel/field.js';
import { inputRule } from '../kernel/rule.js';
import { step } from '../kernel/step.js';

const kinds = {
  photo: { zh: '照片', en: 'photo' },
  clip: { zh: '关键环节音像', en: 'clip of the key minutes' },
  whole: { zh: '全程音像', en: 'recording of the whole act' },
};

/** Coded reasons for a missing recording; sudden events are allowed to have one (law.md 6.3). */
export const gapReasons = {
  sudden: { zh: '突发情况来不及开启', en: 'sudden event' },
  device: { zh: '设备故障或者电量不足', en: 'device failed or empty' },
  safety: { zh: '现场安全需要', en: 'safety at the scene' },
  privacy: { zh: '涉及隐私、秘密不宜记录', en: 'privacy or secrecy' },
  weather: { zh: '天气、光线条件不允许', en: 'weather or light' },
  text: { zh: '文字记录已足以反映', en: 'text already records the act fully' },
} as const;

export class AddRecordingInput {
  @Whole({ zh: '行为序号', en: 'Number of the act' }, { min: 1 }) seq: number;
  @Choice({ zh: '记录类型', en: 'Kind of recording' }, optionsOf(kinds)) kind: 'photo' | 'clip' | 'whole';
  @Blobs({ zh: '文件', en: 'Files' }) digests: string[];
}

export class ExplainGapInput {
  @Whole({ zh: '行为序号', en: 'Number of the act' }, { min: 1 }) seq: number;
  @Choice({ zh: '未达等级的原因', en: 'Reason of the gap' }, optionsOf(gapReasons)) reason: string;
  @LongText({ zh: '说明（见证人、文字记录情况）', en: 'Note: witnesses, what the text covers' }, { min: 5, max: 1000 })
  note: string;
}

const actOnFile = inputRule<Dossier, { readonly seq: number }>({
  id: 'RCD-05',
  name: 'recorded-act-on-file',
  force: 'bars',
  articles: [apl(47), sc118(9)],
  says: { zh: '音像记录应当对应本案已入链的行为', en: 'A recording belongs to an act already in this journal' },
  holds: ({ file, input }) => file.acts.some((a) => a.seq === input.seq),
});

/** Attaches recordings after the act; the original entry stays as it was. */
export const addRecording = step<Dossier, AddRecordingInput>({
  id: 'add-recording',
  title: { zh: '补充音像记录', en: 'Add recordings to an act' },
  articles: [apl(47), sc118(8)],
  input: AddRecordingInput,
  rules: [actOnFile],
  apply: (dossier, { input }) => {
    const before = dossier.lateRecordings?.[input.seq] ?? [];
    const added = input.digests.map((digest) => ({ digest, kind: input.kind }));
    return { ...dossier, lateRecordings: { ...dossier.lateRecordings, [input.seq]: [...before, ...added] } };
  },
});

/** Says why an act did not reach its grade. */
export const explainGap = step<Dossier, ExplainGapInput>({
  id: 'explain-gap',
  title: { zh: '说明记录缺口', en: 'Explain a recording gap' },
  articles: [apl(47), sc118(8)],
  input: ExplainGapInput,
  rules: [actOnFile],
  apply: (dossier, { input }) => ({
    ...dossier,
    gaps: { ...dossier.gaps, [input.seq]: { reason: input.reason, note: input.note } },
  }),
});
