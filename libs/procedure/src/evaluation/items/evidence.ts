import type { Dossier } from '../../dossier/dossier.js';
import { recording } from '../../three-systems/recording.js';
import { eachScene, humanIf, keptEvidence } from '../asking.js';
import { type Facts, type Item, type Machine, human, items } from '../item.js';

interface Sitting {
  readonly on: string;
  readonly from: string;
  readonly until: string;
  readonly officers: readonly string[];
}

function nobodyInTwoPlaces({ file: { dossier } }: Facts) {
  const interviews: readonly Sitting[] = dossier.interviews ?? [];
  if (interviews.length === 0) return 'na';
  const all = [...interviews, ...(dossier.scenes ?? [])];
  return interviews.every((i) => i.from < i.until) && !all.some((a, n) => all.slice(n + 1).some((b) => clash(a, b)));
}

function clash(a: Sitting, b: Sitting): boolean {
  return a.on === b.on && a.from < b.until && b.from < a.until && a.officers.some((id) => b.officers.includes(id));
}

function mediaDescribed(facts: Facts) {
  const media = keptEvidence(facts).filter((e) => e.kind === 'audiovisual' || e.kind === 'electronic');
  return media.length === 0
    ? 'na'
    : media.every((e) => e.digests.length > 0 && Boolean(e.place) && e.takenBy.length > 0);
}

function copiesChecked(facts: Facts) {
  const copies = keptEvidence(facts).filter((e) => e.kind === 'documentary');
  return copies.length === 0 ? 'na' : copies.every((e) => e.checkedAgainstOriginal);
}

function reinspected({ correction }: Dossier) {
  if (!correction) return 'na';
  return (
    correction.checkedOn !== undefined && (correction.corrected === true || correction.checkedOn >= correction.dueOn)
  );
}

/** B: investigation and evidence. */
// prettier-ignore
export const evidence: readonly Item[] = items('scored', [
  ['R6', 2, ['现场笔录要素', 'On-site record'], ['起止时间、地点、人员是否齐全', 'times, place and officers of the record'], eachScene((s) => s.from < s.until && s.place !== '' && s.officers.length >= 2)],
  ['R7', 2, ['亮证和告知', 'Certificates and rights'], ['是否出示证件、告知权利和回避', 'whether certificates were shown and rights told'], eachScene((s) => s.certificatesShown && s.rightsTold)],
  ['R8', 3, ['现场描述具体', 'Concrete description'], ['由人阅读判断', 'for a person to read'], human],
  ['R9', 2, ['当事人签字', 'Signed by the party'], ['当事人是否签字或者注明拒签', 'whether the party signed or the refusal is noted'], eachScene((s) => s.partySigned || Boolean(s.refusalNote))],
  ['R10', 1, ['执法人员签名', 'Signed by the officers'], ['由人核对签名', 'for a person to look at'], human],
  ['R11', 2, ['询问时间合理', 'Questioning plausible'], ['起止时间、同一人员是否同时在两处', 'times, and no officer in two places at once'], nobodyInTwoPlaces],
  ['R12', 2, ['身份证明', 'Proof of identity'], ['当事人是否在案；证件由人核对', 'whether the party is on file; papers are for a person'], ({ file }) => humanIf(file.dossier.party !== undefined)],
  ['R13', 2, ['影像要素', 'Photos and clips'], ['影像是否有地点、摄制人和哈希', 'place, taker and digest of photos and clips'], mediaDescribed],
  ['R14', 1, ['复制件核对', 'Copies checked'], ['书证复制件是否与原件核对', 'whether documentary copies were checked'], copiesChecked],
  ['R15', 2, ['全过程记录', 'Recording'], ['各行为记录是否达到等级或者有说明', 'whether each act reaches its grade or says why not'], ({ file }) => recording(file).open.map((a) => a.seq)],
  ['R16', 4, ['证据相互印证', 'Evidence supports the facts'], ['是否有两种以上已查证的证据', 'two kinds of verified evidence at least'],
    (f) => new Set(keptEvidence(f).filter((e) => e.verifiedBy).map((e) => e.kind)).size >= 2],
  ['R17', 2, ['责令改正', 'Order to correct'], ['是否责令改正', 'whether an order to correct was issued'], ({ file }) => file.dossier.correction !== undefined],
  ['R18', 2, ['复查', 'Re-inspection'], ['期满是否复查并记录结果', 'whether the result was checked after the term'], ({ file }) => reinspected(file.dossier)],
  ['R19', 3, ['先行登记保存', 'Preservation'], ['本案未通过系统登记保存', 'nothing was preserved through the system'], () => 'na'],
  ['R20', 2, ['抽样检测鉴定', 'Sampling and tests'], ['有鉴定意见的由人核对', 'expert opinions are for a person'], (f) => (keptEvidence(f).some((e) => e.kind === 'expert-opinion') ? 'human' : 'na')],
], ['R19', 'R20']);

const none = (): Machine => 'na';
const how = ['本案未通过系统采取强制措施', 'no coercive measure was taken through the system'] as const;

/** C: coercive measures, which have no track yet. */
// prettier-ignore
export const coercion: readonly Item[] = items('scored', [
  ['R21', 2, ['强制措施审批', 'Measure approved'], how, none],
  ['R22', 2, ['决定书和清单', 'Decision and list'], how, none],
  ['R23', 2, ['强制现场笔录', 'Record of the measure'], how, none],
  ['R24', 2, ['强制期限和解除', 'Term and release'], how, none],
], ['R21', 'R22', 'R23', 'R24']);
