import { apl, order55 } from '@anjuan/statute';
import type { Dossier } from '../../../dossier/dossier.js';
import { Flag, Line, LongText, Persons, Time } from '../../../kernel/field.js';
import { type Rule, inputRule } from '../../../kernel/rule.js';
import { step } from '../../../kernel/step.js';
import { partyNotifiedOrFilmed, toldOfRecording, uniformWorn } from '../../../rules/field-conduct.js';
import { certificatesShown, fieldOfficers } from '../../../rules/officers.js';

export class RecordSceneInput {
  @Persons({ zh: '检查人员', en: 'Officers' }, { max: 6, role: 'officer' }) officers: string[];
  @Flag({ zh: '已出示执法证件', en: 'Certificates shown' }) certificatesShown: boolean;
  @Flag({ zh: '已告知权利义务和申请回避权', en: 'Rights, duties and recusal told' }) rightsTold: boolean;
  @Line({ zh: '地点', en: 'Place' }) place: string;
  @Time({ zh: '开始时间', en: 'From' }) from: string;
  @Time({ zh: '结束时间', en: 'Until' }) until: string;
  @LongText({ zh: '现场情况', en: 'What was seen' }) findings: string;
  @Flag({ zh: '当事人已签字', en: 'Signed by the party' }) partySigned: boolean;
  @Line({ zh: '拒签或者不在场情况', en: 'Refusal or absence' }, { max: 500, optional: true }) refusalNote?: string;
  @Flag({ zh: '按规定着装、佩戴标识', en: 'Uniform and badge worn' }, { optional: true }) uniformWorn?: boolean;
  @Flag({ zh: '已告知正在录音录像', en: 'Told of the recording' }, { optional: true }) recordingTold?: boolean;
  @Flag({ zh: '已通知当事人到场', en: 'Party asked to be present' }, { optional: true }) partyNotified?: boolean;
  @Flag({ zh: '当事人不在场或者拒绝，已录像', en: 'Absence or refusal filmed' }, { optional: true }) filmed?: boolean;
}

/** An input that tells whether the party signed. */
interface Signed {
  readonly partySigned: boolean;
  readonly refusalNote?: string;
}

export const recordComplete: Rule<Dossier, Signed> = inputRule({
  id: 'INV-02',
  name: 'scene-record-signed-or-noted',
  force: 'bars',
  articles: [apl(55, 2)],
  says: {
    zh: '检查应当制作笔录并由当事人签字，拒签或者不在场的应当注明',
    en: 'The inspection record is signed by the party, or says why not',
  },
  holds: ({ input }) => input.partySigned || Boolean(input.refusalNote?.trim()),
});

export const hoursInOrder: Rule<Dossier, { readonly from: string; readonly until: string }> = inputRule({
  id: 'HSE-02',
  name: 'record-hours-in-order',
  force: 'bars',
  articles: [apl(47)],
  says: { zh: '笔录的结束时间应当晚于开始时间', en: 'A record ends after it begins' },
  holds: ({ input }) => input.until > input.from,
});

export const recordScene = step<Dossier, RecordSceneInput>({
  id: 'record-scene',
  title: { zh: '现场检查（勘验）', en: 'Record the scene' },
  articles: [apl(42), apl(55), order55(17)],
  input: RecordSceneInput,
  rules: [
    ...fieldOfficers,
    certificatesShown,
    recordComplete,
    hoursInOrder,
    uniformWorn,
    toldOfRecording,
    partyNotifiedOrFilmed,
  ],
  grade: 'L2',
  issues: ['on-site-record'],
  prefill: ({ dossier }) => ({
    officers: [...dossier.handlers],
    ...(dossier.place ? { place: dossier.place.text } : {}),
    uniformWorn: true,
    recordingTold: true,
    partyNotified: true,
  }),
  apply: (dossier, { input, on }) => ({ ...dossier, scenes: [...(dossier.scenes ?? []), { ...input, on }] }),
});
