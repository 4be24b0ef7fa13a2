import type { CivilDate } from '@anjuan/calendar';
import { HeldItem } from '../holding/item.js';
import { Flag, Line, LongText, Persons, Rows, Time, Whole } from '../kernel/field.js';
import type { CaseFile } from '../kernel/file.js';
import type { Taken } from './dossier.js';

/** The act of sealing or seizure itself: what the record of the scene must say. @article ACL-2011/18 */
export class TakingInput {
  @Persons({ zh: '执法人员', en: 'Officers' }, { max: 8, role: 'officer' }) officers: string[];
  @Flag({ zh: '已出示执法证件', en: 'Certificates shown' }) certificatesShown: boolean;
  @Line({ zh: '地点', en: 'Place' }) place: string;
  @Time({ zh: '实施时间', en: 'Taken at' }) from: string;
  @Time({ zh: '结束时间', en: 'Until' }) until: string;
  @Flag({ zh: '已通知当事人到场', en: 'The party was called' }) partyCalled: boolean;
  @Flag({ zh: '当事人在场', en: 'The party was present' }) partyPresent: boolean;
  @Flag({ zh: '已当场告知理由、依据', en: 'Reasons and basis told' }) reasonsTold: boolean;
  @Flag({ zh: '已当场告知权利和救济途径', en: 'Rights and remedies told' }) rightsTold: boolean;
  @LongText({ zh: '当事人的陈述和申辩', en: 'What the party said' }, { max: 2000, optional: true }) statement?: string;
  @LongText({ zh: '现场笔录', en: 'Record of the scene' }) findings: string;
  @Flag({ zh: '当事人已在笔录上签名', en: 'Record signed by the party' }) partySigned: boolean;
  @Line({ zh: '拒签情况', en: 'Refusal to sign' }, { max: 500, optional: true }) refusalNote?: string;
  @Line({ zh: '见证人（当事人不到场）', en: 'Witness, where the party is absent' }, { max: 100, optional: true })
  witness?: string;
  @Rows({ zh: '查封、扣押清单', en: 'List of the things' }, HeldItem, { max: 200 }) items: HeldItem[];
  @Flag({ zh: '仅限涉案场所、设施、财物', en: 'Only things of the breach' }) relatedOnly: boolean;
  @Flag({ zh: '不含个人及所扶养家属的生活必需品', en: 'No necessities of the person or dependants' })
  noNecessities: boolean;
  @Flag({ zh: '未被其他机关查封', en: 'Not sealed by anybody else' }) notSealedElsewhere: boolean;
  @Whole({ zh: '查封、扣押期限（日）', en: 'Term in days' }, { min: 1, max: 365 }) termDays: number;
  @Flag({ zh: '决定书载明期限和救济途径', en: 'The decision states the term and the remedies' })
  remediesStated: boolean;
  @Flag({ zh: '决定书已当场交付', en: 'Decision handed over on the spot' }) decisionHandedOver: boolean;
  @Flag({ zh: '清单一式二份，已交付一份', en: 'List in two copies, one handed over' }) listHandedOver: boolean;
  @Line({ zh: '当事人不到场时的交付方式', en: 'How an absent party gets them' }, { max: 500, optional: true })
  absentService?: string;
}

/** What the file knows about the scene, and the answers every lawful measure gives. */
export function prefillTaking({ dossier }: CaseFile): Partial<TakingInput> {
  return { officers: [...dossier.handlers], ...(dossier.place ? { place: dossier.place.text } : {}), termDays: 30 };
}

/** What stays on file of the act. */
export function takenFrom(input: TakingInput, on: CivilDate): Taken {
  const { from, until, place, officers, items, termDays, partyPresent, statement, witness } = input;
  return {
    on,
    from,
    until,
    place,
    officers,
    items,
    termDays,
    partyPresent,
    ...(statement ? { statement } : {}),
    ...(witness ? { witness } : {}),
  };
}
