import { describe, expect, it } from '@jest/globals';
import type { PartyRef } from '../../dossier/party.js';
import { BUILDING, LOWER_THRESHOLD_FROM, STALL, office } from '../../testing/office.fixture.js';
import { shop, trader, vendor } from '../../testing/party.fixture.js';
import { type Roll, pick, rolls } from '../../testing/plausible.fixture.js';
import { fileAt } from '../../testing/walk.fixture.js';
import { routingQuestions } from './questions.js';
import { answerSheet, reviewGrounds } from './sheet.js';

const ROWS = 2_000;
const SEED = 582_021;

/** One row of the truth table, in the words of a case and not of the sheet. */
interface Case {
  readonly party: PartyRef;
  readonly on: string;
  readonly matter: string;
  readonly hearing: 'none' | 'asked' | 'held';
  readonly penalties: readonly { readonly kind: string; readonly amountFen?: number }[];
  readonly boxes: readonly string[];
  readonly listed: readonly string[];
  /** Step of the benchmark that was named. */
  readonly tier: string;
  readonly reviewAlways: boolean;
}

/** The amounts of the office of the specs, told again: 5,000 and 50,000 yuan, from May 2026 3,000 and 30,000. */
function line({ party, on }: Pick<Case, 'party' | 'on'>): number {
  const yuan = on < LOWER_THRESHOLD_FROM ? 5_000 : 3_000;
  return (party.kind === 'unit' ? yuan * 10 : yuan) * 100;
}

const HEAVY = ['suspend-permit', 'restrict-business', 'stop-business', 'close', 'revoke-permit'];
const total = ({ penalties }: Case, kinds: readonly string[]) =>
  penalties.filter((p) => kinds.includes(p.kind)).reduce((sum, p) => sum + (p.amountFen ?? 0), 0);
const some = ({ penalties }: Case, kinds: readonly string[]) => penalties.some((p) => kinds.includes(p.kind));

/** The steps of occupying a road, told again: above the first amount, up to the second, in yuan. */
const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  slight: [-1, 2_000],
  ordinary: [2_000, 6_000],
  serious: [6_000, 14_000],
  grave: [14_000, 20_000],
};

/** Whether a fine leaves the step that was named; fines of matter 1 go by a cost that these cases do not give. */
function leavesStep(c: Case): boolean {
  const [above, upTo] = STEPS[c.tier] ?? [-1, Infinity];
  const fine = total(c, ['fine']);
  return c.matter === STALL && fine > 0 && !(above * 100 < fine && fine <= upTo * 100);
}

const stepOf = (fine: number) => Object.keys(STEPS).find((name) => fine <= (STEPS[name]?.[1] ?? 0) * 100);

/** The oracle: each condition of law.md 4.1, written from the text and without the sheet. */
const conditions: Readonly<Record<string, (c: Case) => boolean>> = {
  'public-interest': ({ boxes }) => boxes.includes('publicInterest'),
  'hearing-held': ({ hearing }) => hearing === 'held',
  'several-legal-relations': ({ boxes }) => boxes.includes('severalLegalRelations'),
  'named-by-law': ({ listed }) => listed.includes('named-by-law'),
  'social-risk': ({ boxes }) => boxes.includes('socialRisk'),
  'fine-reaches-hearing': (c) => total(c, ['fine']) >= line(c),
  'confiscation-reaches-hearing': (c) => total(c, ['confiscate-gain', 'confiscate-property']) >= line(c),
  'heavy-kind': (c) => some(c, HEAVY),
  'matter-listed': ({ matter }) => matter === BUILDING,
  'demolition-order': (c) => some(c, ['demolition-order']),
  'third-party-rights': ({ boxes }) => boxes.includes('thirdPartyRights'),
  'outside-benchmark': (c) => c.listed.includes('outside-benchmark') || leavesStep(c),
  'long-sealing': ({ listed }) => listed.includes('long-sealing'),
  'costly-substitute': ({ listed }) => listed.includes('costly-substitute'),
  'suspected-crime': ({ listed }) => listed.includes('suspected-crime'),
  'office-reviews-all': ({ reviewAlways }) => reviewAlways,
};
const names = Object.keys(conditions);
const vectorOf = (c: Case) => names.map((name) => (conditions[name]?.(c) ? '1' : '0')).join('');
const expected = (c: Case) => vectorOf(c).includes('1');

/** Yes about once in `n`: with so many questions, even odds would send nearly every case to review. */
const rarely = (roll: Roll, n = 16) => roll(n) === 0;
const chosen = (from: readonly string[], roll: Roll) => from.filter(() => rarely(roll));

/** Amounts at the edge of the hearing amount, one fen below, on it and above it. */
function amount(reaches: boolean, limit: number, roll: Roll): number {
  return reaches ? limit + pick([0, 1, 250_000], roll) : pick([1, 50_000, limit / 2, limit - 1], roll);
}

function penalties(limit: number, roll: Roll): Case['penalties'] {
  const fine = { kind: 'fine', amountFen: amount(rarely(roll), limit, roll) };
  const gain = {
    kind: pick(['confiscate-gain', 'confiscate-property'], roll),
    amountFen: amount(rarely(roll), limit, roll),
  };
  return [
    ...(roll(4) > 0 ? [fine] : []),
    ...(roll(3) === 0 ? [gain] : []),
    ...(roll(5) === 0 ? [{ kind: 'warning' }] : []),
    ...(rarely(roll) ? [{ kind: pick(HEAVY, roll) }] : []),
    ...(rarely(roll) ? [{ kind: 'demolition-order' }] : []),
  ];
}

function row(roll: Roll): Case {
  const party = pick([vendor, shop, trader], roll);
  const on = pick(['2026-03-23', '2026-05-05', LOWER_THRESHOLD_FROM, '2026-06-30'], roll);
  const proposed = penalties(line({ party, on }), roll);
  const fine = proposed.find((p) => p.kind === 'fine')?.amountFen ?? 0;
  return {
    party,
    on,
    matter: rarely(roll) ? BUILDING : STALL,
    hearing: rarely(roll) ? 'held' : pick(['none', 'none', 'asked'] as const, roll),
    penalties: proposed,
    boxes: chosen(['publicInterest', 'socialRisk', 'severalLegalRelations', 'thirdPartyRights'], roll),
    listed: chosen(['named-by-law', 'outside-benchmark', 'long-sealing', 'costly-substitute', 'suspected-crime'], roll),
    tier: rarely(roll, 24) ? pick(Object.keys(STEPS), roll) : (roll(2) === 0 && stepOf(fine)) || 'none',
    reviewAlways: rarely(roll),
  };
}

/** The case as the procedure knows it: walked to its stage, with the draft of the row. */
function facts({ party, on, matter, hearing, penalties: proposed, boxes, listed, tier, reviewAlways }: Case) {
  const stage = { none: 'defence', asked: 'hearing', held: 'heard' }[hearing];
  const { dossier } = fileAt(stage);
  const [draft] = dossier.drafts;
  if (!draft) throw new Error('the walk has a draft');
  const box = (name: string) => boxes.includes(name);
  const routing = {
    publicInterest: box('publicInterest'),
    socialRisk: box('socialRisk'),
    severalLegalRelations: box('severalLegalRelations'),
    thirdPartyRights: box('thirdPartyRights'),
    ...(listed.length > 0 ? { listed } : {}),
  };
  const { tier: _walked, ...plain } = draft;
  const named = tier === 'none' ? {} : { tier };
  const told = { ...plain, ...named, penalties: proposed, routing } as typeof draft;
  return { dossier: { ...dossier, party, matter, drafts: [told] }, draft: told, office: office({ reviewAlways }), on };
}

const table = (() => {
  const roll = rolls(SEED);
  return Array.from({ length: ROWS }, () => row(roll));
})();

describe('the routing predicate over its truth table', () => {
  it('has two thousand rows, many of each outcome, and most of them different', () => {
    expect(table).toHaveLength(ROWS);
    expect(table.filter(expected).length).toBeGreaterThan(500);
    expect(table.filter((c) => !expected(c)).length).toBeGreaterThan(500);
    expect(new Set(table.map((c) => JSON.stringify(c))).size).toBeGreaterThan(1_500);
  });

  it('asks the questions of law.md 4.1 and no others', () => {
    expect(routingQuestions.map(({ id }) => id)).toEqual(names);
  });

  it('gives the outcome that the law gives, in every row', () => {
    const wrong = table.filter((c) => answerSheet(facts(c)).due !== expected(c));
    expect(wrong).toEqual([]);
  });

  it('gives every single answer that the law gives, in every row', () => {
    const answered = (c: Case) => Object.values(answerSheet(facts(c)).answers).map((yes) => (yes ? '1' : '0'));
    expect(table.filter((c) => answered(c).join('') !== vectorOf(c))).toEqual([]);
  });

  it('names a ground exactly where review is due', () => {
    const grounds = (c: Case) => {
      const { dossier, office: agency, on } = facts(c);
      return reviewGrounds(dossier, agency, on).length;
    };
    expect(table.filter((c) => grounds(c) > 0 !== expected(c))).toEqual([]);
  });
});

describe('modified condition / decision coverage: each question by itself changes the outcome', () => {
  const due = new Map(table.map((c) => [vectorOf(c), answerSheet(facts(c)).due]));
  const flipped = (vector: string, at: number) =>
    vector.slice(0, at) + (vector[at] === '1' ? '0' : '1') + vector.slice(at + 1);

  /** A pair of rows that differ in this question alone and in the outcome. */
  const pairOf = (at: number) =>
    [...due].find(([vector, outcome]) => {
      const other = due.get(flipped(vector, at));
      return other !== undefined && other !== outcome;
    });

  it.each(names.map((name, at) => [name, at] as const))('%s', (_name, at) => {
    expect(pairOf(at)).toBeDefined();
  });

  it('is complete', () => {
    expect(names.filter((_, at) => pairOf(at) === undefined)).toEqual([]);
  });
});
