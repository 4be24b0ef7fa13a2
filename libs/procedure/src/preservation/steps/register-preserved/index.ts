import { apl, order55 } from '@anjuan/statute';
import { HeldItem } from '../../../holding/item.js';
import { Blobs, Flag, Line, Persons, Rows } from '../../../kernel/field.js';
import { step } from '../../../kernel/step.js';
import { openTrackNotArchived } from '../../../rules/not-archived.js';
import { certificatesShown, fieldOfficers } from '../../../rules/officers.js';
import type { PreservationDossier } from '../../dossier.js';
import { approvedBefore, evidenceBeingCollected, listSigned } from '../../rules.js';

export class RegisterPreservedInput {
  @Persons({ zh: '执法人员', en: 'Officers' }, { max: 6, role: 'officer' }) officers: string[];
  @Flag({ zh: '已出示执法证件', en: 'Certificates shown' }) certificatesShown: boolean;
  @Line({ zh: '登记地点', en: 'Place' }) place: string;
  @Rows({ zh: '登记保存清单', en: 'List of the things' }, HeldItem, { max: 100 }) items: HeldItem[];
  @Line({ zh: '保管人', en: 'Keeper' }, { max: 100 }) keeper: string;
  @Flag({ zh: '当事人已在清单上签名', en: 'List signed by the party' }) partySigned: boolean;
  @Line({ zh: '拒签情况', en: 'Refusal to sign' }, { max: 500, optional: true }) refusalNote?: string;
  @Blobs({ zh: '拒签录像', en: 'Video of the refusal' }, { max: 5, optional: true }) refusalVideo?: string[];
}

/** The seven working days begin with it; no earlier approval, no preservation. @article APL-2021/56 */
export const registerPreserved = step<PreservationDossier, RegisterPreservedInput>({
  id: 'register-preserved',
  title: { zh: '登记保存证据', en: 'Register the evidence' },
  articles: [apl(56), order55(19)],
  input: RegisterPreservedInput,
  rules: [
    openTrackNotArchived,
    evidenceBeingCollected,
    approvedBefore,
    ...fieldOfficers,
    certificatesShown,
    listSigned,
  ],
  grade: 'L3',
  prefill: ({ dossier }) => ({
    officers: [...dossier.handlers],
    ...(dossier.place ? { place: dossier.place.text } : {}),
  }),
  apply: (dossier, { input: { certificatesShown: _shown, ...registered }, on }) => ({
    ...dossier,
    registered: { ...registered, on },
  }),
});
