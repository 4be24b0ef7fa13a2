import { limitationEndsOn } from '../../rules/limitation.js';
import { matterOf, matterOnPowerList } from '../../rules/matter.js';
import { actsShortOfOfficers, humanIf, keptEvidence, onDecision } from '../asking.js';
import { type Facts, type Item, human, items } from '../item.js';
import { cashLawful, onTheSpotAllowed } from './on-the-spot.js';

const veto = (rows: Parameters<typeof items>[1]) => items('veto', rows);

function basisInForce({ file }: Facts) {
  const { actOn } = file.dossier;
  const matter = matterOf(file.dossier);
  if (!matter || !actOn) return 'human';
  return matter.bases.some((b) => b.role === 'liability' && b.validFrom <= actOn && (!b.validTo || actOn <= b.validTo));
}

function evidenceKept(facts: Facts) {
  const kept = keptEvidence(facts);
  if (!facts.file.procedure.startsWith('ordinary')) return 'human';
  return kept.length > 0 && kept.every((e) => e.verifiedBy) ? 'human' : 'fail';
}

/** Acts entered under an earlier day than the act before them: not wrong, but to be looked at. */
function enteredOutOfOrder({ file }: Facts) {
  const seqs = file.acts.filter((a, i) => a.on < (file.acts[i - 1]?.on ?? a.on)).map((a) => a.seq);
  return { machine: seqs.length > 0 ? 'human' : 'pass', seqs } as const;
}

/** Whether the act was found in time; a state that goes on is for a person. */
function foundInTime(dossier: Facts['file']['dossier']): boolean | 'human' {
  const { discoveredOn, filing } = dossier;
  const ends = limitationEndsOn(dossier, filing?.limitation?.harm);
  return discoveredOn && ends && !filing?.limitation?.continuing ? discoveredOn <= ends : 'human';
}

/** Vetoes on subject, facts and law. */
// prettier-ignore
export const vetoSubstance: readonly Item[] = veto([
  ['V1', 0, ['主体权限', 'Power'], ['事项在行为发生日是否列入本街道职权清单', 'whether the matter was on the power list on the day of the act'],
    ({ file, office, holidays }) => matterOnPowerList.holds({ dossier: file.dossier, file, office, holidays, input: {}, on: file.dossier.actOn ?? '', actor: { id: '', name: '', roles: [] } })],
  ['V2', 0, ['执法人员资格', 'Officers'], ['每次执法是否有两名以上证件当日有效的人员', 'whether each act had two officers with certificates valid that day'], actsShortOfOfficers],
  ['V3', 0, ['当事人认定', 'The right party'], ['当事人是否在案；责任主体由人判断', 'whether the party is on file; who is liable is for a person'], ({ file }) => humanIf(file.dossier.party !== undefined)],
  ['V4', 0, ['主要事实有证据', 'Evidence of the facts'], ['证据是否存在并已查证；是否充分由人判断', 'whether evidence exists and was verified; whether it suffices is for a person'], evidenceKept],
  ['V5', 0, ['法律依据有效', 'Basis in force'], ['罚则在行为发生日是否有效', 'whether the provision was in force on the day of the act'], basisInForce],
  ['V12', 0, ['追责时效', 'Limitation'], ['行为终了至发现是否超过二年', 'whether more than two years lay between the act and its discovery'],
    ({ file: { dossier: d } }) => foundInTime(d)],
  ['V13', 0, ['行政强制合法', 'Coercive measures'], ['本案未通过系统采取强制措施', 'no coercive measure was taken through the system'], () => 'na'],
  ['V15', 0, ['涉罪移送', 'Suspected crime'], ['由人判断', 'for a person'], human],
  ['V16', 0, ['材料真实', 'Genuine papers'], ['登记顺序与行为日期是否倒置', 'whether acts were entered under an earlier day than the act before'], enteredOutOfOrder],
  ['V18', 0, ['一事不再罚', 'One act, one fine'], ['是否另案处罚由人查询', 'another case for the same act is for a person to look up'],
    onDecision((_f, d) => (d.penalties.filter((p) => p.kind === 'fine').length > 1 ? 'fail' : 'human'))],
  ['V17', 0, ['罚缴分离', 'Separate collection'], ['现金收缴是否有法定事由和专用票据', 'whether cash was taken on lawful ground and with the fiscal receipt'], cashLawful],
  ['V19', 0, ['简易程序限额', 'Limits of the summary procedure'], ['当场处罚的种类和数额', 'kind and amount of the on-the-spot penalty'], onTheSpotAllowed],
]);
