import type { CivilDate } from '@anjuan/calendar';
import type { Dossier, Penalty } from '@anjuan/procedure';
import { apl, arl, order55 } from '@anjuan/statute';
import type { Block, Fields } from '../../model.js';
import { field, fields } from '../../parts/blocks.js';
import { issued } from '../../parts/closing.js';
import { head } from '../../parts/head.js';
import { matterBasis, matterName, provisions } from '../../parts/law.js';
import { partyOf, partyRows, you } from '../../parts/party.js';
import { penaltyWords } from '../../parts/penalties.js';
import { nameOf, officers } from '../../parts/people.js';
import { performanceOnTheSpot } from '../../parts/performance.js';
import { remediesOnTheSpot } from '../../parts/remedies.js';
import type { FillInput, Template } from '../../template.js';
import { chineseDate } from '../../words/date.js';
import { clause, joined, sentence } from '../../words/text.js';

/** Ticket given on the spot: a pre-numbered form, signed by the officers and handed over at once. */
export const onTheSpotDecision: Template = {
  id: 'on-the-spot-decision',
  title: { zh: '当场行政处罚决定书', en: 'On-the-spot decision on an administrative penalty' },
  articles: [apl(51), apl(52), order55(14), arl(23)],
  served: true,
  fill: (input) => ({
    ...head(input, { template: 'on-the-spot-decision', form: 'form', title: '当场行政处罚决定书' }),
    blocks: [fields(...partyRows(partyOf(input)), ...breach(input), ...heard(input), ...after(input)), signing(input)],
    ...issued(input),
  }),
};

function penaltiesOf({ file }: FillInput): readonly Penalty[] {
  const { decision, onTheSpot } = file.dossier;
  return decision?.penalties ?? (onTheSpot?.penalty ? [onTheSpot.penalty] : []);
}

/** The basis that was named, else that of the matter. */
function basisOf({ decision, onTheSpot, ...dossier }: Dossier, on: CivilDate): string {
  const named = decision?.basis ?? onTheSpot?.basis ?? [];
  return named.length > 0 ? provisions(named) : matterBasis(dossier, 'liability', on);
}

function factsOf({ decision, ...dossier }: Dossier): string {
  return sentence(decision?.facts || dossier.facts || matterName(dossier));
}

function breach(input: FillInput): Fields['rows'] {
  const { dossier } = input.file;
  const on = dossier.actOn ?? input.act.on;
  return [
    [field('违法时间', chineseDate(on)), field('处罚时间', chineseDate(input.act.on))],
    [field('地点', dossier.place?.text)],
    [field('违法事实', factsOf(dossier), { lines: 2 })],
    [field('违反的规定', matterBasis(dossier, 'duty', on))],
    [field('处罚依据', basisOf(dossier, on))],
    [field('处罚种类\n和数额', joined(penaltiesOf(input).map(penaltyWords), '；\n'))],
    [field('责令改正', dossier.correction?.ordered)],
  ];
}

/** What the party was told and said, and what came of it. @article APL-2021/45/1 */
function heard({ file }: FillInput): Fields['rows'] {
  const told = file.dossier.onTheSpot?.told;
  const said =
    told &&
    `已告知拟处罚内容及事实、理由、依据和陈述、申辩权利。当事人意见：${clause(told.statement)}。复核意见：${clause(told.recheck)}。`;
  return [[field('当场告知和\n陈述申辩', said)]];
}

function after(input: FillInput): Fields['rows'] {
  const bank = input.file.dossier.decision?.bank ?? input.office.bank;
  const paying = { penalties: penaltiesOf(input), bank, on: input.act.on, you: you(partyOf(input)) };
  return [
    [field('履行方式\n和期限', performanceOnTheSpot(paying))],
    [field('救济途径\n和期限', remediesOnTheSpot(input, paying.you))],
    [field('执法人员', officers(present(input), input))],
  ];
}

function present({ act, file }: FillInput): readonly string[] {
  return act.officers.length > 0 ? act.officers.map((o) => o.id) : file.dossier.handlers;
}

function signing(input: FillInput): Block {
  const ids = present(input);
  const lines = ids.map((id) => ({ role: '执法人员', name: nameOf(id, input) }));
  return { kind: 'signatures', lines: [...lines, { role: '当事人签收' }, { role: '拒绝签收情况' }] };
}
