import { acl } from '@anjuan/statute';
import { Blobs, Flag, Line } from '../../../kernel/field.js';
import { inputRule } from '../../../kernel/rule.js';
import { step } from '../../../kernel/step.js';
import { openTrackNotArchived } from '../../../rules/not-archived.js';
import type { SealingDossier } from '../../dossier.js';

export class RecordCustodyInput {
  @Line({ zh: '保管人', en: 'Custodian' }, { max: 100 }) custodian: string;
  @Line({ zh: '保管地点', en: 'Where the things are kept' }) place: string;
  @Blobs({ zh: '入库照片', en: 'Photos' }, { max: 50 }) photos: string[];
  @Flag({ zh: '不使用、不损毁，保管费用由本机关承担', en: 'Neither used nor damaged; the agency pays' })
  keptSafely: boolean;
}

const keptSafely = inputRule<SealingDossier, RecordCustodyInput>({
  id: 'COM-10',
  name: 'things-kept-safely-at-our-cost',
  force: 'bars',
  articles: [acl(26)],
  says: {
    zh: '应当妥善保管，不得使用或者损毁，保管费用由行政机关承担',
    en: 'The things are kept safely, neither used nor damaged, at the agency’s cost',
  },
  holds: ({ input }) => input.keptSafely,
});

/** Each later record replaces the one before: the things moved. */
export const recordCustody = step<SealingDossier, RecordCustodyInput>({
  id: 'record-custody',
  title: { zh: '登记保管', en: 'Record the custody' },
  articles: [acl(26)],
  input: RecordCustodyInput,
  rules: [openTrackNotArchived, keptSafely],
  grade: 'L2',
  apply: (dossier, { input: { custodian, place, photos }, on }) => ({
    ...dossier,
    custody: { on, custodian, place, photos },
  }),
});
