import { acl, values } from '@anjuan/statute';
import { type Rule, inputRule, rule } from '../kernel/rule.js';
import { certificatesShown, fieldOfficers } from '../rules/officers.js';
import type { SealingDossier } from './dossier.js';
import type { TakingInput } from './taking.js';

type Taking = Rule<SealingDossier, TakingInput>;

const written = (text: string | undefined): boolean => Boolean(text?.trim());

export const approvedBeforeMeasure: Rule<SealingDossier> = rule({
  id: 'COM-03',
  name: 'measure-approved-before',
  force: 'bars',
  articles: [acl(18, 1)],
  says: {
    zh: '实施前应当向负责人报告并经批准；情况紧急的按当场实施办理',
    en: 'The head has approved before; what is urgent goes its own way',
  },
  holds: ({ dossier, on }) => dossier.approvedOn !== undefined && dossier.approvedOn <= on,
});

const partyCalled: Taking = inputRule({
  id: 'COM-05',
  name: 'party-called-to-the-scene',
  force: 'bars',
  articles: [acl(18, 4)],
  says: { zh: '应当通知当事人到场', en: 'The party was called to the scene' },
  holds: ({ input }) => input.partyCalled,
});

const reasonsTold: Taking = inputRule({
  id: 'COM-05',
  name: 'reasons-and-remedies-told',
  force: 'bars',
  articles: [acl(18, 5)],
  says: {
    zh: '应当当场告知当事人理由、依据、权利和救济途径',
    en: 'A party that is present is told reasons, basis, rights and remedies on the spot',
  },
  holds: ({ input }) => !input.partyPresent || (input.reasonsTold && input.rightsTold),
});

const partyHeard: Taking = inputRule({
  id: 'COM-05',
  name: 'party-heard-on-the-spot',
  force: 'bars',
  articles: [acl(18, 6)],
  says: {
    zh: '应当听取当事人的陈述和申辩并记录（无异议的也应当记明）',
    en: 'A party that is present is heard, and what it said is written down, even if it is nothing',
  },
  holds: ({ input }) => !input.partyPresent || written(input.statement),
});

const recordSigned: Taking = inputRule({
  id: 'COM-05',
  name: 'record-signed-or-refusal-noted',
  force: 'bars',
  articles: [acl(18, 8)],
  says: {
    zh: '现场笔录应当由当事人签名，拒绝的应当注明',
    en: 'A party that is present signs the record, or the refusal is noted',
  },
  holds: ({ input }) => !input.partyPresent || input.partySigned || written(input.refusalNote),
});

const witnessForAbsent: Taking = inputRule({
  id: 'COM-05',
  name: 'witness-for-an-absent-party',
  force: 'bars',
  articles: [acl(18, 9)],
  says: {
    zh: '当事人不到场的，应当邀请见证人到场签名',
    en: 'Where the party does not come, a witness is present and signs',
  },
  holds: ({ input }) => input.partyPresent || written(input.witness),
});

const hoursInOrder: Taking = inputRule({
  id: 'COM-05',
  name: 'record-of-the-measure-in-order',
  force: 'bars',
  articles: [acl(18, 7)],
  says: { zh: '笔录的结束时间应当晚于实施时间', en: 'The record ends after the measure began' },
  holds: ({ input }) => input.until > input.from,
});

const papersHandedOver: Taking = inputRule({
  id: 'COM-06',
  name: 'decision-and-list-handed-over',
  force: 'bars',
  articles: [acl(24)],
  says: {
    zh: '应当当场交付载明期限和救济途径的决定书，清单一式二份；当事人不到场的应当写明交付方式',
    en: 'The decision with term and remedies and one of two copies of the list are handed over on the spot, or it is said how an absent party gets them',
  },
  holds: ({ input }) =>
    input.remediesStated &&
    (input.partyPresent ? input.decisionHandedOver && input.listHandedOver : written(input.absentService)),
});

const scopeLawful: Taking = inputRule({
  id: 'COM-07',
  name: 'only-things-that-may-be-taken',
  force: 'bars',
  articles: [acl(23)],
  says: {
    zh: '限于涉案场所、设施、财物，不得涉及生活必需品，不得重复查封',
    en: 'Only things of the breach, no daily necessities, nothing that is sealed already',
  },
  holds: ({ input }) => input.relatedOnly && input.noNecessities && input.notSealedElsewhere,
});

const termLawful: Taking = inputRule({
  id: 'COM-08',
  name: 'term-within-the-law',
  force: 'bars',
  articles: [acl(25)],
  says: { zh: '查封、扣押的期限不得超过三十日', en: 'The term is thirty days at most' },
  holds: ({ input, on }) => input.termDays <= values.on(on).sealingDays,
});

/** What every measure must be, approved before or not. */
export const takingRules = [
  ...fieldOfficers,
  certificatesShown,
  partyCalled,
  reasonsTold,
  partyHeard,
  recordSigned,
  witnessForAbsent,
  hoursInOrder,
  papersHandedOver,
  scopeLawful,
  termLawful,
];
