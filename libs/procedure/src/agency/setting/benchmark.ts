import { type Benchmark, type BenchmarkTier, type Tier, apl, house, tiers } from '@anjuan/statute';
import type { Dossier } from '../../dossier/dossier.js';
import { Choice, Line, Whole, optionsOf } from '../../kernel/field.js';
import type { Office } from '../../kernel/office.js';
import { type Rule, inputRule } from '../../kernel/rule.js';
import type { SettingRecord } from './dossier.js';

const parties = {
  any: { zh: '不分个人、单位', en: 'everybody' },
  person: { zh: '个人', en: 'persons' },
  unit: { zh: '单位', en: 'units' },
};
const measures = {
  fen: { zh: '金额（分）', en: 'amount in fen' },
  'per-mille': { zh: '工程造价千分之', en: 'thousandths of the cost' },
};

/** One step of a benchmark as it is typed; the conditions in English may be left out. */
export class TierInput {
  @Choice({ zh: '档次', en: 'Step' }, optionsOf(tiers)) tier: Tier;
  @Line({ zh: '适用情形', en: 'Condition' }, { min: 2, max: 300 }) condition: string;
  @Line({ zh: '适用情形（英文）', en: 'Condition in English' }, { max: 300, optional: true }) conditionEn?: string;
  @Choice({ zh: '适用对象', en: 'For' }, optionsOf(parties)) forParty: BenchmarkTier['forParty'];
  @Choice({ zh: '计量', en: 'Measured in' }, optionsOf(measures)) unit: BenchmarkTier['unit'];
  @Whole({ zh: '下限', en: 'From' }, { max: 1_000_000_000_000 }) min: number;
  @Whole({ zh: '上限', en: 'To' }, { max: 1_000_000_000_000 }) max: number;
}

/** The steps as benchmarks have them: the lower end belongs to the lightest step of its kind only. */
export function tiersFrom(typed: readonly TierInput[]): readonly BenchmarkTier[] {
  return typed.map(({ condition, conditionEn, ...tier }, i) => ({
    ...tier,
    condition: { zh: condition, en: conditionEn ?? condition },
    minIncluded: typed.findIndex((t) => t.forParty === tier.forParty && t.unit === tier.unit) === i,
  }));
}

interface Steps {
  readonly tiers: readonly TierInput[];
}

const order = Object.keys(tiers);

/** Steps for the same people in the same measure follow each other, light to heavy, and do not overlap. */
function followEachOther(steps: readonly TierInput[]): boolean {
  return steps.every((step, i) => {
    const before = steps.slice(0, i).findLast((t) => t.forParty === step.forParty && t.unit === step.unit);
    const heavier = !before || (order.indexOf(before.tier) < order.indexOf(step.tier) && before.max <= step.min);
    return step.min < step.max && heavier;
  });
}

export const tiersInOrder: Rule<Dossier, Steps> = inputRule({
  id: 'HSE-138',
  name: 'benchmark-steps-in-order',
  force: 'bars',
  articles: [apl(34), house('HSE-138')],
  says: {
    zh: '裁量档次应当由轻到重依次衔接，幅度不重叠，下限低于上限',
    en: 'The steps follow each other from light to heavy without overlap, each from less to more',
  },
  holds: ({ input }) => followEachOther(input.tiers),
});

export const matterListed: Rule<Dossier, { readonly matter: string; readonly from: string }> = inputRule({
  id: 'HSE-138',
  name: 'benchmark-of-a-listed-matter',
  force: 'bars',
  articles: [apl(34), house('HSE-138')],
  says: { zh: '裁量基准应当对应权责清单上的事项', en: 'The benchmark is of a matter on the power list' },
  holds: ({ input, office }: { input: { matter: string; from: string }; office: Office }) =>
    office.powers.some(({ matter, to }) => matter === input.matter && (to === undefined || to >= input.from)),
});

/** The benchmark a confirmed setting makes, for acts from its day on. */
export function benchmarkOf({ from, paper, value }: SettingRecord): Benchmark | undefined {
  if (value.kind !== 'benchmark') return undefined;
  const { matter, tiers: steps, confirmed } = value;
  return { matter, validFrom: from, tiers: steps, mark: confirmed ? 'V' : 'P', note: { zh: paper, en: paper } };
}
