import { acl, order55, planning, rankSuffices } from '@anjuan/statute';
import { type Given, type Rule, inputRule, rule } from '../kernel/rule.js';
import { type ClaimInput, basesOf, basisOf } from './claiming.js';
import type { Claim, SealingDossier } from './dossier.js';

/** Stages of the ordinary procedure before the decision: a measure restrains for a time, it does not punish. */
const before = [
  'verifying',
  'filing',
  'investigating',
  'suspended',
  'concluded',
  'pre-reviewing',
  'noticed',
  'defence',
  'hearing',
  'heard',
  'rechecked',
  'in-review',
  'reviewed',
  'deliberated',
];

export const beforeDecision: Rule = rule({
  id: 'SUB-05',
  name: 'measure-before-the-decision',
  force: 'bars',
  articles: [acl(2), acl(16)],
  says: {
    zh: '查封、扣押应当在普通程序查处违法行为过程中、作出处理决定之前实施',
    en: 'A measure restrains while a breach is dealt with in the ordinary procedure, before the decision',
  },
  holds: ({ file }) => file.procedure.startsWith('ordinary@') && before.includes(file.stage),
});

export const coercivePower: Rule = rule({
  id: 'SUB-05',
  name: 'coercive-power-for-this-matter',
  force: 'bars',
  articles: [acl(17, 2), acl(22)],
  says: {
    zh: '法律、法规应当对本事项规定了查封、扣押；没有规定的不得实施',
    en: 'A statute or regulation in force that day gives sealing or seizure for this very matter',
  },
  holds: ({ file, on }) => basesOf(file, on).some((b) => rankSuffices(b.rank)),
});

export const powerNotEntrusted: Rule = rule({
  id: 'SUB-05',
  name: 'power-our-own-not-entrusted',
  force: 'bars',
  articles: [acl(17, 1)],
  says: {
    zh: '行政强制措施权不得委托，受委托办理的事项不得查封、扣押',
    en: 'The power to coerce is never delegated: no measure in a matter the office only handles by entrustment',
  },
  holds: ({ file, office }) => !office.powers.some((p) => p.matter === file.dossier.matter && p.entrusted),
});

/** Where a claim may stand: in the input, in a group of it, or on file since it was approved. */
type MayClaim = Partial<ClaimInput> & { readonly claim?: Claim };
type Claiming = Given<SealingDossier, MayClaim>;

function claimIn({ input, dossier }: Claiming): Partial<Claim> {
  return input.claim ?? (input.basis === undefined ? (dossier.claim ?? {}) : input);
}

function chosen(given: Claiming) {
  return basisOf(given.file, claimIn(given).basis, given.on);
}

export const basisGivesMeasure: Rule<SealingDossier, MayClaim> = inputRule({
  id: 'SUB-05',
  name: 'chosen-basis-gives-the-measure',
  force: 'bars',
  articles: [acl(10), acl(22)],
  says: {
    zh: '所选依据应当在实施当日有效、适用于本事项，并规定了所选措施',
    en: 'The chosen basis is in force on the day, speaks of this matter and gives the chosen measure',
  },
  holds: (given) => {
    const { measure } = claimIn(given);
    return measure !== undefined && (chosen(given)?.measures.includes(measure) ?? false);
  },
});

export const basisRankSuffices: Rule<SealingDossier, MayClaim> = inputRule({
  id: 'COM-01',
  name: 'basis-of-sufficient-rank',
  force: 'bars',
  articles: [acl(10), acl(11)],
  says: {
    zh: '强制措施应当由法律、行政法规或者地方性法规设定，规章不得设定',
    en: 'The basis is a statute, an administrative regulation or a local ordinance; a rule is not enough',
  },
  holds: (given) => rankSuffices(chosen(given)?.rank ?? 'statute'),
});

export const conditionsMet: Rule<SealingDossier, MayClaim> = inputRule({
  id: 'COM-01',
  name: 'conditions-of-the-basis-described',
  force: 'bars',
  articles: [acl(10), acl(16)],
  says: {
    zh: '应当写明符合依据所定条件的具体情况（不少于十个字）',
    en: 'Say how the case fulfils the conditions of the basis, in ten characters at least',
  },
  holds: (given) => (claimIn(given).conditions ?? '').trim().length >= 10,
});

export const correctionRefused: Rule<SealingDossier, MayClaim> = inputRule({
  id: 'SUB-05',
  name: 'correction-refused-where-basis-asks',
  force: 'bars',
  articles: [acl(10), order55(17)],
  says: {
    zh: '依据要求拒不改正的，应当有责令改正后复查未改正的记录',
    en: 'Where the basis asks for a refused correction, an order and a re-inspection that found it refused are on file',
  },
  holds: (given) =>
    !chosen(given)?.needs.includes('refused-correction') || given.file.dossier.correction?.corrected === false,
});

export const districtInstructed: Rule<SealingDossier, MayClaim> = inputRule({
  id: 'DEM-02',
  name: 'sealing-instructed-by-the-district',
  force: 'bars',
  articles: [planning(68)],
  says: {
    zh: '查封施工现场应当有区人民政府的书面责成文件',
    en: 'A building site is sealed only on the written instruction of the district government',
  },
  holds: (given) => !chosen(given)?.needs.includes('instruction') || Boolean(claimIn(given).instruction?.trim()),
});

export const harmNotSlight: Rule<SealingDossier, MayClaim & { readonly claim?: { readonly slight?: boolean } }> =
  inputRule({
    id: 'COM-02',
    name: 'harm-not-slight',
    force: 'asks',
    articles: [acl(16, 2)],
    says: {
      zh: '情节显著轻微或者没有明显社会危害的，可以不采取强制措施，仍采取的应当说明理由',
      en: 'Against a slight or harmless act no measure is needed; say why it is taken all the same',
    },
    holds: ({ input }) => !(input.claim ?? input).slight,
  });

/** What is asked of a claim before anything is done. */
export const claimRules = [
  beforeDecision,
  coercivePower,
  powerNotEntrusted,
  basisGivesMeasure,
  basisRankSuffices,
  conditionsMet,
  correctionRefused,
  districtInstructed,
  harmNotSlight,
];

/** What is asked again on the day of the measure, when the law or the file may have changed. */
export const standingClaimRules = [beforeDecision, powerNotEntrusted, basisGivesMeasure];
