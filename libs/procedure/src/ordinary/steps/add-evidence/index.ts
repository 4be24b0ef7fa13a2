import type { CivilDate } from '@anjuan/calendar';
import { apl, order55 } from '@anjuan/statute';
import type { Dossier } from '../../../dossier/dossier.js';
import {
  type EvidenceForm,
  type EvidenceKind,
  type EvidenceSource,
  evidenceForms,
  evidenceKinds,
  evidenceSources,
} from '../../../dossier/evidence.js';
import { Blobs, Choice, Day, Flag, Group, Line, Persons, Time, Whole, optionsOf } from '../../../kernel/field.js';
import { inputRule, rule } from '../../../kernel/rule.js';
import { step } from '../../../kernel/step.js';
import { certificatesValid, noAuxiliaries } from '../../../rules/officers.js';
import { currentHearing } from '../../where.js';
import { CameraInput, TakingInput, originOf } from './origin.js';
import { byOrigin } from './rules.js';

export class AddEvidenceInput {
  @Choice({ zh: '证据种类', en: 'Kind' }, optionsOf(evidenceKinds)) kind: EvidenceKind;
  @Line({ zh: '名称', en: 'Title' }) title: string;
  @Line({ zh: '证明内容', en: 'What it proves' }, { max: 500 }) proves: string;
  @Day({ zh: '取得日期', en: 'Taken on' }) takenOn: CivilDate;
  @Time({ zh: '取得时间', en: 'Taken at' }, { optional: true }) takenAt?: string;
  @Line({ zh: '取得地点', en: 'Place' }, { optional: true }) place?: string;
  @Persons({ zh: '取证人员', en: 'Taken by' }, { max: 4, role: 'officer' }) officers: string[];
  @Line(
    { zh: '提供单位或者提供人身份（不写姓名）', en: 'Provided by: office or role, no name' },
    { max: 100, optional: true },
  )
  provider?: string;
  @Choice({ zh: '原件还是复制件', en: 'Original or copy' }, optionsOf(evidenceForms), { optional: true })
  form?: EvidenceForm;
  @Flag({ zh: '复制件已与原件核对一致', en: 'Copy checked against the original' }, { optional: true })
  checkedAgainstOriginal?: boolean;
  @Blobs({ zh: '文件', en: 'Files' }, { optional: true, max: 20 }) digests?: string[];
  @Choice({ zh: '取得方式', en: 'How it was obtained' }, optionsOf(evidenceSources), { optional: true })
  source?: EvidenceSource;
  @Group({ zh: '物证提取情况', en: 'How the object was taken' }, TakingInput, { optional: true }) taking?: TakingInput;
  @Group({ zh: '固定监控设备情况', en: 'The fixed camera' }, CameraInput, { optional: true }) camera?: CameraInput;
  @Whole({ zh: '委托检测序号', en: 'Number of the test' }, { min: 1, optional: true }) test?: number;
  @Line({ zh: '取证设备编号（电子数据）', en: 'Device, for electronic data' }, { max: 100, optional: true })
  device?: string;
  @Line({ zh: '时间来源（电子数据）', en: 'Source of its time, for electronic data' }, { max: 100, optional: true })
  timeSource?: string;
}

const takenBeforeDecision = inputRule<Dossier, AddEvidenceInput>({
  id: 'EVI-01',
  name: 'evidence-taken-by-now',
  force: 'bars',
  articles: [apl(46)],
  says: { zh: '证据的取得日期不得晚于登记日', en: 'Evidence cannot have been taken after the day it is entered' },
  holds: ({ input, on }) => input.takenOn <= on,
});

const copyChecked = inputRule<Dossier, AddEvidenceInput>({
  id: 'EVI-04',
  name: 'copy-checked-against-original',
  force: 'asks',
  articles: [order55(17)],
  says: {
    zh: '书证复制件应当与原件核对一致并注明',
    en: 'A documentary copy must be marked as checked against the original',
  },
  holds: ({ input }) =>
    input.kind !== 'documentary' || input.form === 'original' || input.checkedAgainstOriginal === true,
});

const notAfterHearing = rule<Dossier>({
  id: 'HEA-09',
  name: 'no-evidence-outside-hearing-record',
  force: 'bars',
  articles: [apl(65)],
  says: {
    zh: '听证结束后不得再补充证据，确需补充的应当退回调查并重新告知',
    en: 'After a hearing evidence is added only by investigating and giving notice anew',
  },
  // While the case is being investigated again, what is found will be told and may be heard anew.
  holds: ({ dossier, file }) => file.stage === 'investigating' || currentHearing(dossier)?.status !== 'held',
});

export const addEvidence = step<Dossier, AddEvidenceInput>({
  id: 'add-evidence',
  title: { zh: '登记证据', en: 'Add evidence' },
  articles: [apl(46), order55(17)],
  input: AddEvidenceInput,
  rules: [certificatesValid, noAuxiliaries, takenBeforeDecision, copyChecked, notAfterHearing, ...byOrigin],
  prefill: ({ dossier }) => ({
    officers: [...dossier.handlers],
    ...(dossier.place ? { place: dossier.place.text } : {}),
  }),
  apply: (dossier, { input }) => ({
    ...dossier,
    evidence: [
      ...dossier.evidence,
      {
        no: dossier.evidence.length + 1,
        kind: input.kind,
        title: input.title,
        proves: input.proves,
        takenOn: input.takenOn,
        takenBy: input.officers,
        digests: input.digests ?? [],
        ...(input.place ? { place: input.place } : {}),
        ...(input.checkedAgainstOriginal ? { checkedAgainstOriginal: true } : {}),
        ...originOf(input),
      },
    ],
  }),
});
