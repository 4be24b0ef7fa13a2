import { acl, transferReg } from '@anjuan/statute';
import { Flag, Line, Texts } from '../../../kernel/field.js';
import { step } from '../../../kernel/step.js';
import type { CrimeTransferDossier } from '../../dossier.js';
import { fivePapers, partyToldOfSealedThings, sealedThingsGoAlong, sentInTime } from '../../rules.js';

export class HandToPoliceInput {
  @Line({ zh: '接收的公安机关', en: 'Police' }, { max: 100 }) police: string;
  @Line({ zh: '案件移送书', en: 'Letter of transfer' }, { optional: true }) letter?: string;
  @Line({ zh: '案件情况调查报告', en: 'Report of the investigation' }, { optional: true }) investigation?: string;
  @Line({ zh: '涉案物品清单', en: 'List of things' }, { optional: true }) things?: string;
  @Line({ zh: '检验报告或者鉴定结论', en: 'Test reports' }, { optional: true }) tests?: string;
  @Line({ zh: '其他有关材料', en: 'Other papers' }, { optional: true }) others?: string;
  @Texts({ zh: '一并移送的查封扣押财物', en: 'Sealed or seized things that go along' }, { max: 100, optional: true })
  sealedThings?: string[];
  @Flag({ zh: '已书面告知当事人一并移送', en: 'The party was told in writing' }, { optional: true })
  partyTold?: boolean;
  @Line({ zh: '移送回执', en: 'Receipt' }, { max: 100, optional: true }) receipt?: string;
}

/** Five papers, and the sealed things with them. @article CRIME-TRANSFER-2020/6 @article ACL-2011/21 */
export const handToPolice = step<CrimeTransferDossier, HandToPoliceInput>({
  id: 'hand-to-police',
  title: { zh: '移送公安机关', en: 'Hand the case to the police' },
  articles: [transferReg(5, 2), transferReg(6), acl(21)],
  input: HandToPoliceInput,
  rules: [fivePapers, sealedThingsGoAlong, partyToldOfSealedThings, sentInTime],
  apply: (dossier, { input, on }) => {
    const { police, letter = '', investigation = '', things = '', tests = '', others = '' } = input;
    const { sealedThings = [], receipt } = input;
    const papers = { letter, investigation, things, tests, others };
    return { ...dossier, transferred: { on, police, papers, sealedThings, ...(receipt ? { receipt } : {}) } };
  },
});
