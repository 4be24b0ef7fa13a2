import { apl, sc118 } from '@anjuan/statute';
import type { Dossier, RecordingSource } from '../dossier/dossier.js';
import { Blobs, Choice, Day, Line, LongText, Person, Time, Whole, optionsOf } from '../kernel/field.js';
import { inputRule } from '../kernel/rule.js';
import { step } from '../kernel/step.js';
import { recording } from '../three-systems/recording.js';
import { approvedByAnother, gapExplainedInTime, gapWaits } from './rules.js';

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
  @Line({ zh: '记录设备编号', en: 'Number of the device' }, { max: 60, optional: true }) device?: string;
  @Person({ zh: '记录人员', en: 'Officer who recorded' }, { role: 'officer', optional: true }) officer?: string;
  @Day({ zh: '记录日期', en: 'Day of the recording' }, { optional: true }) startedOn?: string;
  @Time({ zh: '开始时间', en: 'Start' }, { optional: true }) startedAt?: string;
  @Time({ zh: '结束时间', en: 'End' }, { optional: true }) endedAt?: string;
  @Whole(
    { zh: '设备时钟偏快（秒，偏慢为负）', en: 'Seconds the device’s clock is fast; negative when slow' },
    { min: -86_400, max: 86_400, optional: true },
  )
  clockFastSeconds?: number;
}

export class ExplainGapInput {
  @Whole({ zh: '行为序号', en: 'Number of the act' }, { min: 1 }) seq: number;
  @Choice({ zh: '未达等级的原因', en: 'Reason of the gap' }, optionsOf(gapReasons)) reason: string;
  @LongText({ zh: '说明（见证人、文字记录情况）', en: 'Note: witnesses, what the text covers' }, { min: 5, max: 1000 })
  note: string;
}

export class ApproveGapInput {
  @Whole({ zh: '行为序号', en: 'Number of the act' }, { min: 1 }) seq: number;
  @LongText({ zh: '审批意见', en: 'Opinion' }, { max: 500 }) opinion: string;
}

const actOnFile = inputRule<Dossier, { readonly seq: number }>({
  id: 'RCD-05',
  name: 'recorded-act-on-file',
  force: 'bars',
  articles: [apl(47), sc118(9)],
  says: { zh: '音像记录应当对应本案已入链的行为', en: 'A recording belongs to an act already in this journal' },
  holds: ({ file, input }) => file.acts.some((a) => a.seq === input.seq),
});

/** What was said of where a recording comes from; nothing when nothing was said. */
function sourceIn({ device, officer, startedOn, startedAt, endedAt, clockFastSeconds }: AddRecordingInput) {
  const said = Object.entries({ device, officer, startedOn, startedAt, endedAt, clockFastSeconds });
  const known = said.filter(([, value]) => value !== undefined);
  return known.length > 0 ? (Object.fromEntries(known) as RecordingSource) : undefined;
}

/** Attaches recordings after the act; the original entry stays as it was. */
export const addRecording = step<Dossier, AddRecordingInput>({
  id: 'add-recording',
  title: { zh: '补充音像记录', en: 'Add recordings to an act' },
  articles: [apl(47), sc118(8)],
  input: AddRecordingInput,
  rules: [actOnFile],
  apply: (dossier, { input }) => {
    const before = dossier.lateRecordings?.[input.seq] ?? [];
    const source = sourceIn(input);
    const added = input.digests.map((digest) => ({ digest, kind: input.kind, ...(source ? { source } : {}) }));
    return { ...dossier, lateRecordings: { ...dossier.lateRecordings, [input.seq]: [...before, ...added] } };
  },
});

const seqOf = (act: { readonly seq: number } | undefined) => (act ? { seq: act.seq } : {});

/** Says why an act did not reach its grade; a new reason needs a new approval. */
export const explainGap = step<Dossier, ExplainGapInput>({
  id: 'explain-gap',
  title: { zh: '说明记录缺口', en: 'Explain a recording gap' },
  articles: [apl(47), sc118(8)],
  input: ExplainGapInput,
  rules: [actOnFile, gapExplainedInTime],
  prefill: (file) => seqOf(recording(file).open[0]),
  apply({ approvedGaps, ...dossier }, { input: { seq, reason, note } }) {
    const kept = Object.entries(approvedGaps ?? {}).filter(([of]) => Number(of) !== seq);
    const gaps = { ...dossier.gaps, [seq]: { reason, note } };
    return { ...dossier, gaps, ...(kept.length > 0 ? { approvedGaps: Object.fromEntries(kept) } : {}) };
  },
});

/** The head takes responsibility for a gap: from then on it is accounted for. */
export const approveGap = step<Dossier, ApproveGapInput>({
  id: 'approve-gap',
  title: { zh: '批准记录缺口', en: 'Approve a recording gap' },
  articles: [apl(47), sc118(8)],
  input: ApproveGapInput,
  rules: [gapWaits, approvedByAnother],
  prefill: (file) => ({ ...seqOf(recording(file).waiting[0]), opinion: '同意。' }),
  apply: (dossier, { input, by, on }) => ({
    ...dossier,
    approvedGaps: { ...dossier.approvedGaps, [input.seq]: { by: by.id, on } },
  }),
});
