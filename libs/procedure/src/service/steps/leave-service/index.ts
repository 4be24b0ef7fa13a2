import { civil, order55 } from '@anjuan/statute';
import { Blobs, Choice, Flag, Line, LongText, Persons, optionsOf } from '../../../kernel/field.js';
import { step } from '../../../kernel/step.js';
import { openTrackNotArchived } from '../../../rules/not-archived.js';
import { fieldOfficers } from '../../../rules/officers.js';
import { delivered } from '../../delivered.js';
import type { ServiceDossier } from '../../dossier.js';
import { prefillOfficers } from '../../prefill.js';
import { leftAtDwelling, witnessOrVideo } from './rules.js';

const refusers = {
  party: { zh: '受送达人', en: 'the party' },
  family: { zh: '同住成年家属', en: 'adult family member living together' },
  unit: { zh: '单位收件人员', en: 'receiving staff of the unit' },
};

export class LeaveServiceInput {
  @Persons({ zh: '送达人', en: 'Officers' }, { max: 4, role: 'officer' }) officers: string[];
  @Choice({ zh: '拒收人', en: 'Who refused' }, optionsOf(refusers)) refusedBy: string;
  @LongText({ zh: '拒收事由', en: 'Ground of the refusal' }, { max: 500 }) reason: string;
  @Line({ zh: '留置地点', en: 'Where it was left' }) place: string;
  @Flag({ zh: '留置地点为住所或者经营场所', en: 'Left at the dwelling or premises' }) atDwelling: boolean;
  @Line({ zh: '见证人单位和职务', en: 'Witness: body and post' }, { max: 100, optional: true }) witness?: string;
  @Blobs({ zh: '拍照、录像', en: 'Photo or video' }, { optional: true, max: 10 }) digests?: string[];
}

/** Left with a witness, or photographed or filmed, at the dwelling. @article CPL-2023/89 */
export const leaveService = step<ServiceDossier, LeaveServiceInput>({
  id: 'leave-service',
  title: { zh: '留置送达', en: 'Leave with a witness' },
  articles: [civil(89), order55(35)],
  input: LeaveServiceInput,
  rules: [openTrackNotArchived, ...fieldOfficers, witnessOrVideo, leftAtDwelling],
  grade: 'L3',
  issues: ['service-receipt'],
  prefill: (file) => ({ ...prefillOfficers(file), refusedBy: 'party', atDwelling: true }),
  apply: (dossier, act) => {
    const { officers, place, reason, witness, digests } = act.input;
    const proof = witness ? `${reason}（${witness}）` : reason;
    return delivered(dossier, act, { mode: 'left', officers, place, proof, ...(digests ? { digests } : {}) });
  },
});
