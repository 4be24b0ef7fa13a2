import type { Penalty } from '@anjuan/procedure';
import { apl, collection } from '@anjuan/statute';
import type { Block } from '../../model.js';
import { heading, paragraph } from '../../parts/blocks.js';
import { issued } from '../../parts/closing.js';
import { evidenceList } from '../../parts/evidence.js';
import { head } from '../../parts/head.js';
import { provisions } from '../../parts/law.js';
import { partyLines, partyOf, you } from '../../parts/party.js';
import { demolishes, penaltyList } from '../../parts/penalties.js';
import { performance } from '../../parts/performance.js';
import { remedies } from '../../parts/remedies.js';
import type { FillInput, Template } from '../../template.js';
import { sentence } from '../../words/text.js';
import { course } from './course.js';

/** Penalties that are complete when they are announced. */
const NOTHING_TO_DO: readonly string[] = ['warning', 'criticism'];

/** The decision with the six items the law asks for, the answer to the party and the reasons for the discretion. */
export const penaltyDecision: Template = {
  id: 'penalty-decision',
  title: { zh: '行政处罚决定书', en: 'Decision on an administrative penalty' },
  articles: [apl(59), apl(67, 3), apl(72, 1), collection(7)],
  served: true,
  fill: (input) => ({
    ...head(input, { template: 'penalty-decision', form: 'letter', title: '行政处罚决定书' }),
    blocks: [
      ...partyLines(partyOf(input)),
      ...established(input),
      ...course(input),
      ...decided(input),
      ...after(input),
    ],
    ...issued(input),
  }),
};

function established({ file }: FillInput): Block[] {
  return [
    heading('一、违法事实和证据'),
    paragraph(`经查明，${sentence(file.dossier.decision?.facts)}`),
    paragraph('以上事实有下列证据证明：'),
    evidenceList(file.dossier),
  ];
}

function decided(input: FillInput): Block[] {
  const { decision, drafts } = input.file.dossier;
  const who = you(partyOf(input));
  const breached = drafts.find((d) => d.no === decision?.draft)?.breached;
  return [
    heading('三、处罚的依据、种类和裁量理由'),
    paragraph(
      `本机关认为，${who}的上述行为违反了${provisions(breached)}的规定。裁量理由：${sentence(decision?.reasons)}`,
    ),
    paragraph(`依据${provisions(decision?.basis)}的规定，本机关决定对${who}作出如下行政处罚：`),
    penaltyList(decision?.penalties ?? []),
  ];
}

function after(input: FillInput): Block[] {
  const { decision } = input.file.dossier;
  const { on } = input.act;
  const penalties = decision?.penalties ?? [];
  const who = you(partyOf(input));
  return [
    heading('四、履行方式和期限'),
    ...orTakesEffect(performance({ penalties, bank: decision?.bank, lateFine: decision?.lateFine, on, you: who })),
    heading('五、救济途径和期限'),
    ...remedyBlocks(remedies(input, who), force(penalties, who)),
  ];
}

/** A warning or public criticism needs nothing done by the party. */
function orTakesEffect(blocks: Block[]): Block[] {
  return blocks.length > 0 ? blocks : [paragraph('本决定自送达之日起生效。')];
}

/** The last paragraph is never a short one, for it may stand with the seal on a page of its own. */
function remedyBlocks(remedy: string, undone: string): Block[] {
  const last = `${undone}本决定依法应当公开的，将按规定向社会公示。`;
  return undone ? [paragraph(remedy), paragraph(last)] : [paragraph(`${remedy}${last}`)];
}

/** The court enforces what is left undone, except a demolition order, for which the Coercion Law has its own way. */
function force(penalties: readonly Penalty[], who: string): string {
  const others = penalties.filter((p) => !demolishes([p]) && !NOTHING_TO_DO.includes(p.kind));
  if (others.length === 0) return '';
  const what = demolishes(penalties) ? '本决定除限期拆除以外的内容' : '本决定';
  return `${who}在法定期限内不申请行政复议、不提起行政诉讼，又不履行${what}的，本机关将依法申请人民法院强制执行。`;
}
