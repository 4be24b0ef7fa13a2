import type { CivilDate } from '@anjuan/calendar';
import { type Text, values } from '@anjuan/statute';
import type { Dossier } from '../dossier/dossier.js';
import { partyScale } from '../dossier/party.js';
import { type HasPenalties, confiscationFen, fineFen } from '../dossier/penalty.js';
import type { Office } from '../kernel/office.js';
import { matterOf } from '../rules/matter.js';
import { currentDraft, hearingsOf } from './where.js';

/** Amount from which a hearing must be offered, in fen: the office's dated table first, the statute's default else. */
export function hearingThresholdFen(dossier: Dossier, office: Office, on: CivilDate): number {
  const scale = partyScale(dossier.party?.kind ?? 'person');
  const own = [...office.hearingThresholds].reverse().find((t) => t.from <= on);
  return own ? (scale === 'unit' ? own.unitFen : own.personFen) : values.on(on).hearingThresholdFen[scale];
}

const heavyKinds = ['suspend-permit', 'restrict-business', 'stop-business', 'close', 'revoke-permit'] as const;

/** Whether the proposal is of the list of article 63; reaching the amount counts. @article APL-2021/63 */
export function hearingDue(dossier: Dossier, office: Office, on: CivilDate): boolean {
  const draft = currentDraft(dossier);
  return draft !== undefined && hearingDueFor(draft, { dossier, office, on });
}

/** Whether one proposal for the case is of the list of article 63. @article APL-2021/63 */
export function hearingDueFor(
  draft: HasPenalties,
  { dossier, office, on }: { readonly dossier: Dossier; readonly office: Office; readonly on: CivilDate },
): boolean {
  const limit = hearingThresholdFen(dossier, office, on);
  const heavy = draft.penalties.some(
    (p) => (heavyKinds as readonly string[]).includes(p.kind) || p.kind === 'demolition-order',
  );
  return heavy || fineFen(draft) >= limit || confiscationFen(draft) >= limit;
}

/** One ground on which legal review is due, with the layer of law it comes from. */
export interface ReviewGround {
  readonly layer: 'law' | 'national' | 'tianjin' | 'office';
  readonly rule: string;
  readonly says: Text;
}

type Ground = ReviewGround & { readonly applies: (dossier: Dossier, office: Office, on: CivilDate) => boolean };

const grounds: readonly Ground[] = [
  {
    layer: 'law',
    rule: 'REV-02',
    says: { zh: '涉及重大公共利益', en: 'major public interest' },
    applies: (d) => currentDraft(d)?.routing.publicInterest ?? false,
  },
  {
    layer: 'law',
    rule: 'REV-02',
    says: {
      zh: '直接关系当事人或者第三人重大权益，经过听证程序',
      en: 'touches major rights and went through a hearing',
    },
    applies: (d) => hearingsOf(d).some((h) => h.status === 'held'),
  },
  {
    layer: 'law',
    rule: 'REV-02',
    says: { zh: '案情疑难复杂、涉及多个法律关系', en: 'difficult or complex, several legal relations' },
    applies: (d) => currentDraft(d)?.routing.severalLegalRelations ?? false,
  },
  {
    layer: 'national',
    rule: 'REV-03',
    says: { zh: '可能造成重大社会影响或者引发社会风险', en: 'possible major social impact or risk' },
    applies: (d) => currentDraft(d)?.routing.socialRisk ?? false,
  },
  {
    layer: 'tianjin',
    rule: 'REV-04',
    says: { zh: '达到听证标准的处罚（不论是否听证）', en: 'penalty reaching the hearing standard, held or not' },
    applies: (d, office, on) => hearingDue(d, office, on),
  },
  {
    layer: 'office',
    rule: 'REV-03',
    says: { zh: '列入本机关审核目录的事项', en: 'matter on the office’s review list' },
    applies: (d) => matterOf(d)?.major ?? false,
  },
  {
    layer: 'office',
    rule: 'REV-03',
    says: { zh: '涉及第三人重大权益', en: 'major rights of third persons' },
    applies: (d) => currentDraft(d)?.routing.thirdPartyRights ?? false,
  },
  {
    layer: 'office',
    rule: 'REV-03',
    says: { zh: '本机关对普通程序案件一律审核', en: 'the office reviews every ordinary-procedure case' },
    applies: (_d, office) => office.reviewAlways,
  },
];

/** Why legal review is due; an empty list means it is not. @article APL-2021/58 */
export function reviewGrounds(dossier: Dossier, office: Office, on: CivilDate): readonly ReviewGround[] {
  return grounds.filter((g) => g.applies(dossier, office, on)).map(({ layer, rule, says }) => ({ layer, rule, says }));
}
