import { apl, enterpriseInspection, order55 } from '@anjuan/statute';
import type { Dossier } from '../../../dossier/dossier.js';
import { Party, type PartyRef } from '../../../dossier/party.js';
import {
  Flag,
  Group,
  Line,
  LongText,
  MatterCode,
  PartyField,
  Persons,
  Texts,
  Time,
  Whole,
} from '../../../kernel/field.js';
import { type Act, step } from '../../../kernel/step.js';
import { EnterpriseInspection, enterpriseRules } from '../../enterprise.js';
import { hoursInOrder, recordComplete } from '../../../ordinary/steps/record-scene/index.js';
import { chosenMatterKnown } from '../../../rules/matter.js';
import { partyNotifiedOrFilmed, toldOfRecording, uniformWorn } from '../../../rules/field-conduct.js';
import { certificatesShown, fieldOfficers } from '../../../rules/officers.js';

export class LogInspectionInput {
  @Persons({ zh: '检查人员', en: 'Officers' }, { max: 6, role: 'officer' }) officers: string[];
  @Flag({ zh: '已出示执法证件', en: 'Certificates shown' }) certificatesShown: boolean;
  @MatterCode({ zh: '事项', en: 'Matter' }) matter: string;
  @Line({ zh: '地点', en: 'Place' }) place: string;
  @Whole(
    { zh: '纬度（百万分之一度）', en: 'Latitude, millionths of a degree' },
    { min: -90_000_000, max: 90_000_000, optional: true },
  )
  latE6?: number;
  @Whole(
    { zh: '经度（百万分之一度）', en: 'Longitude, millionths of a degree' },
    { min: -180_000_000, max: 180_000_000, optional: true },
  )
  lngE6?: number;
  @PartyField({ zh: '被检查人', en: 'Party inspected' }, Party, { optional: true }) party?: PartyRef;
  @Time({ zh: '开始时间', en: 'From' }) from: string;
  @Time({ zh: '结束时间', en: 'Until' }) until: string;
  @LongText({ zh: '检查情况', en: 'What was seen' }) finding: string;
  @Flag({ zh: '发现违法行为', en: 'A breach was found' }) found: boolean;
  @Texts({ zh: '其他在场人员（身份）', en: 'Others present' }, { optional: true, max: 10 }) others?: string[];
  @Flag({ zh: '被检查人已签字', en: 'Signed by the party' }) partySigned: boolean;
  @Line({ zh: '拒签或者不在场情况', en: 'Refusal or absence' }, { max: 500, optional: true }) refusalNote?: string;
  @Flag({ zh: '按规定着装、佩戴标识', en: 'Uniform and badge worn' }, { optional: true }) uniformWorn?: boolean;
  @Flag({ zh: '已告知正在录音录像', en: 'Told of the recording' }, { optional: true }) recordingTold?: boolean;
  @Flag({ zh: '已通知当事人到场', en: 'Party asked to be present' }, { optional: true }) partyNotified?: boolean;
  @Flag({ zh: '当事人不在场或者拒绝，已录像', en: 'Absence or refusal filmed' }, { optional: true }) filmed?: boolean;
  @Group({ zh: '涉企检查', en: 'Inspection of an enterprise' }, EnterpriseInspection, { optional: true })
  enterprise?: EnterpriseInspection;
}

export const logInspection = step<Dossier, LogInspectionInput>({
  id: 'log-inspection',
  title: { zh: '登记现场检查', en: 'Log an inspection' },
  articles: [apl(42), apl(55), order55(11), enterpriseInspection()],
  input: LogInspectionInput,
  rules: [
    chosenMatterKnown,
    ...fieldOfficers,
    certificatesShown,
    recordComplete,
    hoursInOrder,
    uniformWorn,
    toldOfRecording,
    partyNotifiedOrFilmed,
    ...enterpriseRules,
  ],
  grade: 'L2',
  issues: ['on-site-record'],
  prefill: () => ({ partySigned: true, uniformWorn: true, recordingTold: true, partyNotified: true }),
  apply: logged,
});

function logged(dossier: Dossier, { input, on }: Act<LogInspectionInput>): Dossier {
  const { officers, certificatesShown, place, from, until, finding, partySigned, refusalNote } = input;
  const scene = {
    on,
    from,
    until,
    place,
    officers,
    certificatesShown,
    rightsTold: true,
    findings: finding,
    partySigned,
  };
  return {
    ...dossier,
    origin: { source: 'inspection', on, note: finding },
    matter: input.matter,
    place: { text: place, ...point(input) },
    ...(input.party ? { party: input.party } : {}),
    handlers: officers,
    actOn: on,
    discoveredOn: on,
    facts: finding,
    scenes: [{ ...scene, ...(refusalNote ? { refusalNote } : {}) }],
    inspection: {
      found: input.found,
      others: input.others ?? [],
      ...(input.enterprise ? { enterprise: { ...input.enterprise } } : {}),
    },
  };
}

function point({ latE6, lngE6 }: LogInspectionInput) {
  return latE6 !== undefined && lngE6 !== undefined ? { latE6, lngE6 } : {};
}
