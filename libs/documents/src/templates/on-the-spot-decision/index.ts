import type { Penalty } from '@anjuan/procedure';
import { apl, arl, order55, values } from '@anjuan/statute';
import type { Block, Fields } from '../../model.js';
import { field, fields, paragraph } from '../../parts/blocks.js';
import { issued } from '../../parts/closing.js';
import { head } from '../../parts/head.js';
import { matterBasis, matterName, provisions } from '../../parts/law.js';
import { partyOf, partyRows, you } from '../../parts/party.js';
import { penaltyWords } from '../../parts/penalties.js';
import { late } from '../../parts/performance.js';
import { nameOf, officers } from '../../parts/people.js';
import { remediesOnTheSpot } from '../../parts/remedies.js';
import type { FillInput, Template } from '../../template.js';
import { chineseDate } from '../../words/date.js';
import { clause, joined, orSlash } from '../../words/text.js';

/** Ticket given on the spot: a pre-numbered form, signed by the officers and handed over at once. */
export const onTheSpotDecision: Template = {
  id: 'on-the-spot-decision',
  title: { zh: '当场行政处罚决定书', en: 'On-the-spot decision on an administrative penalty' },
  articles: [apl(51), apl(52), order55(14), arl(23)],
  fill: (input) => ({
    ...head(input, { template: 'on-the-spot-decision', form: 'form', title: '当场行政处罚决定书' }),
    blocks: [fields(...partyRows(partyOf(input)), ...breach(input), ...hearing(input)), ...paying(input), signing(input), remedy(input)],
    ...issued(input),
  }),
};

function penaltiesOf({ file }: FillInput): readonly Penalty[] {
  const { decision, onTheSpot } = file.dossier;
  return decision?.penalties ?? (onTheSpot?.penalty ? [onTheSpot.penalty] : []);
}

function breach(input: FillInput): Fields['rows'] {
  const { dossier } = input.file;
  const on = dossier.actOn ?? input.act.on;
  const basis = dossier.decision?.basis ?? [];
  return [
    [field('时间', chineseDate(on)), field('地点', dossier.place?.text)],
    [field('违法事实', dossier.decision?.facts ?? dossier.facts ?? matterName(dossier), { lines: 3 })],
    [field('违反的规定', matterBasis(dossier, 'duty', on))],
    [field('处罚依据', basis.length > 0 ? provisions(basis) : matterBasis(dossier, 'liability', on))],
    [field('处罚种类\n和数额', joined(penaltiesOf(input).map(penaltyWords), '；\n'))],
  ];
}

/** What the party said and what came of it. @article APL-2021/45/1 */
function hearing({ file }: FillInput): Fields['rows'] {
  const told = file.dossier.onTheSpot?.told;
  const said = told && `当事人意见：${clause(told.statement)}。复核意见：${clause(told.recheck)}。`;
  return [[field('当场告知和\n陈述申辩', said)]];
}

function paying(input: FillInput): Block[] {
  const fined = penaltiesOf(input).some((p) => p.kind === 'fine');
  if (!fined) return [];
  const { bank } = input.file.dossier.decision ?? {};
  const due = `自收到本决定书之日起${values.on(input.act.on).paymentDays}日内`;
  const where = bank ? `到${bank}缴纳，或者通过该代收机构的电子支付系统缴纳` : '到指定的银行或者通过电子支付系统缴纳';
  return [
    paragraph(`缴款方式：□ 依法当场收缴（出具财政部门统一制发的专用票据）　□ ${due}${where}。`),
    paragraph(late({ on: input.act.on })),
  ];
}

function signing(input: FillInput): Block {
  const handed = input.file.dossier.onTheSpot?.handedOver;
  const ids = input.act.officers.length > 0 ? input.act.officers.map((o) => o.id) : input.file.dossier.handlers;
  const refusal = handed && !handed.signed ? `（拒绝签收：${orSlash(handed.refusalNote)}）` : '';
  return {
    kind: 'signatures',
    lines: [
      ...ids.map((id) => ({ role: '执法人员', name: officers([id], input).replace('/', nameOf(id, input)) })),
      { role: `当事人签收${refusal}` },
    ],
  };
}

function remedy(input: FillInput): Block {
  return paragraph(remediesOnTheSpot(input, you(partyOf(input))));
}
