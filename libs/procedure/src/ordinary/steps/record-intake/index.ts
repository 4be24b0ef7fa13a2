import { esign, house } from '@anjuan/statute';
import type { Dossier } from '../../../dossier/dossier.js';
import { Blobs, Line, Whole } from '../../../kernel/field.js';
import { inputRule } from '../../../kernel/rule.js';
import { step } from '../../../kernel/step.js';
import { needsIntake } from '../../intake.js';

export class RecordIntakeInput {
  @Whole({ zh: '证据编号', en: 'Number of the item' }, { min: 1 }) no: number;
  @Line({ zh: '取证设备编号', en: 'Device' }, { max: 100 }) device: string;
  @Line({ zh: '时间来源', en: 'Source of its time' }, { max: 100 }) timeSource: string;
  @Blobs({ zh: '原始文件', en: 'Original files' }, { max: 20 }) digests: string[];
}

const electronicItem = inputRule<Dossier, RecordIntakeInput>({
  id: 'EVI-08',
  name: 'intake-outstanding',
  force: 'bars',
  articles: [esign(8), house('EVI-08')],
  says: {
    zh: '只对尚缺入库信息的电子数据补充登记',
    en: 'Only electronic data whose intake is not complete',
  },
  holds: ({ dossier, input }) => dossier.evidence.some((e) => e.no === input.no && needsIntake(e)),
});

/** The digests of the originals with device and time source make the chain of custody of electronic data. */
export const recordIntake = step<Dossier, RecordIntakeInput>({
  id: 'record-intake',
  title: { zh: '登记电子数据入库', en: 'Record the intake of electronic data' },
  articles: [esign(5), esign(6), esign(8)],
  input: RecordIntakeInput,
  rules: [electronicItem],
  prefill: ({ dossier }) => ({ no: dossier.evidence.find(needsIntake)?.no ?? 1 }),
  apply: (dossier, { input: { no, digests, ...intake } }) => ({
    ...dossier,
    evidence: dossier.evidence.map((e) =>
      e.no === no ? { ...e, ...intake, digests: [...new Set([...e.digests, ...digests])] } : e,
    ),
  }),
});
