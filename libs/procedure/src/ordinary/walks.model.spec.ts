import { describe, expect, it } from '@jest/globals';
import { type CivilDate, addDays } from '@anjuan/calendar';
import { type Entry, firstBreak, genesis, seal } from '@anjuan/journal';
import fc from 'fast-check';
import type { Procedure } from '../kernel/procedure.js';
import { replay } from '../kernel/replay.js';
import { breaches } from '../testing/breaches.fixture.js';
import { type Footstep, type Makings, guidedWalk } from '../testing/guided.fixture.js';
import { FIRST_DAY } from '../testing/doing.fixture.js';
import { blank } from '../testing/walk.fixture.js';
import { openStatementPeriod } from './steps/open-statement-period/index.js';
import { makeDecision } from './steps/make-decision/index.js';
import { ordinary } from './table.js';

/** The little of node:crypto that is needed; its types stay out, for they would bring Node into the pure library. */
interface Hashing {
  createHash(name: 'sha256'): { update(bytes: Uint8Array): { digest(): Uint8Array } };
}
const { createHash } = (await import('node:crypto' as string)) as Hashing;
const sha256 = (bytes: Uint8Array) => Promise.resolve(new Uint8Array(createHash('sha256').update(bytes).digest()));

const SEED = 20_261_122;
const RUNS = 250;

/** Walks that begin at the first lead, and walks that begin, later in spring, with a plain investigation behind them. */
const makings = (investigated: boolean) =>
  fc.record({
    start: (investigated ? fc.integer({ min: 35, max: 64 }) : fc.nat(64)).map((days): CivilDate =>
      addDays(FIRST_DAY, days),
    ),
    investigated: fc.constant(investigated),
    moves: fc.array(fc.nat(), { minLength: 30, maxLength: investigated ? 50 : 80 }),
  });
const sample = (investigated: boolean, numRuns: number): readonly Makings[] =>
  fc.sample(makings(investigated), { numRuns, seed: SEED });

/** All walks of the run, walked once: the properties are asked of each. */
const walks = [...sample(false, RUNS), ...sample(true, RUNS)].map((made) => guidedWalk(ordinary, made));
const ends = walks.flatMap((walk) => walk.slice(-1)).map(({ after }) => after);
const times = (step: string) => walks.flat().filter(({ act }) => act.step === step).length;
const faulty = (kept: (walk: readonly Footstep[]) => boolean) => walks.filter((walk) => !kept(walk)).length;

describe('on guided random walks through the ordinary procedure', () => {
  it('every stage is reached', () => {
    const reached = new Set(walks.flat().map(({ after }) => after.stage));
    expect(Object.keys(ordinary.stages).filter((stage) => !reached.has(stage))).toEqual([]);
  });

  it('every step of the main line is performed', () => {
    const done = new Set(walks.flat().map(({ act }) => act.step));
    expect(ordinary.rows.map(({ step }) => step.id).filter((id) => !done.has(id))).toEqual([]);
  });

  it('there are enough decisions, hearings, new notices and closures to speak of', () => {
    expect(times('make-decision')).toBeGreaterThan(60);
    expect(times('hold-hearing')).toBeGreaterThan(10);
    expect(times('renew-notice')).toBeGreaterThan(10);
    expect(times('close-case')).toBeGreaterThan(50);
    expect(ends.filter((file) => file.dossier.decision && file.dossier.closure).length).toBeGreaterThan(30);
  });

  it('no decision breaks the law', () => {
    expect(walks.flatMap(breaches)).toEqual([]);
  });

  it('folding the acts from an empty file gives the state', () => {
    expect(
      faulty((walk) => {
        const folded = walk.reduce((file, { procedure, act }) => replay(procedure, file, act), blank);
        return JSON.stringify(folded) === JSON.stringify(walk.at(-1)?.after ?? blank);
      }),
    ).toBe(0);
  });

  it('a copy of the acts through JSON folds to the same state', () => {
    const [walk = []] = [...walks].sort((a, b) => b.length - a.length);
    const copied = JSON.parse(JSON.stringify(walk.map(({ act }) => act))) as Footstep['act'][];
    const folded = copied.reduce((file, act, i) => replay(walk[i]?.procedure ?? ordinary, file, act), blank);
    expect(JSON.stringify(folded)).toBe(JSON.stringify(walk.at(-1)?.after));
  });

  it('the version counts the acts, and each act has its number', () => {
    expect(faulty((walk) => (walk.at(-1)?.after.version ?? 0) === walk.length)).toBe(0);
    expect(faulty((walk) => (walk.at(-1)?.after.acts ?? []).every(({ seq }, i) => seq === i + 1))).toBe(0);
  });

  it('each act leaves the stage it names and leads to the one it names', () => {
    const main = walks.flat().filter(({ procedure }) => !procedure.track);
    expect(main.filter(({ before, act, after }) => before.stage !== act.from || after.stage !== act.to)).toEqual([]);
  });

  it('an act of a track leaves the main line where it was', () => {
    const beside = walks.flat().filter(({ procedure }) => procedure.track);
    expect(beside.length).toBeGreaterThan(100);
    expect(
      beside.filter(({ before, after }) => before.stage !== after.stage || before.dossier !== after.dossier),
    ).toEqual([]);
  });
});

/** Seals the acts of a walk as the API does, without what the API adds. */
async function sealed(walk: readonly Footstep[]): Promise<readonly Entry[]> {
  const entries: Entry[] = [];
  for (const { act } of walk) {
    const body: unknown = JSON.parse(JSON.stringify(act));
    entries.push(
      await seal(entries.at(-1)?.hash ?? (await genesis(blank.id, sha256)), entries.length + 1, body, sha256),
    );
  }
  return entries;
}

/** The first break of a journal given as text; text that is no longer JSON is broken as well. */
async function brokenAs(text: string): Promise<string | null> {
  let entries: readonly Entry[];
  try {
    entries = JSON.parse(text) as readonly Entry[];
  } catch {
    return 'not JSON';
  }
  return (await firstBreak(entries, blank.id, sha256))?.why ?? null;
}

describe('the journal sealed over a walk', () => {
  const long = walks.filter((walk) => walk.length > 15).slice(0, 12);

  it('is whole', async () => {
    expect(long).toHaveLength(12);
    for (const walk of long) expect(await firstBreak(await sealed(walk), blank.id, sha256)).toBeNull();
  });

  it('belongs to its file and to no other', async () => {
    expect(await firstBreak(await sealed(long[0] ?? []), 'case-2', sha256)).toEqual({ seq: 1, why: 'genesis' });
  });

  it('shows any one changed character', async () => {
    const text = JSON.stringify(await sealed(long[0] ?? []));
    await fc.assert(
      fc.asyncProperty(fc.nat(text.length - 1), fc.constantFrom(...'09afzX"{}[],: 拆'), async (at, character) => {
        fc.pre(text[at] !== character);
        expect(await brokenAs(text.slice(0, at) + character + text.slice(at + 1))).not.toBeNull();
      }),
      { numRuns: 250, seed: SEED },
    );
  });

  it('shows an entry that was left out, and two that changed places', async () => {
    const entries = await sealed(long[1] ?? []);
    const at = 4;
    expect(
      await firstBreak(
        entries.filter((_, i) => i !== at),
        blank.id,
        sha256,
      ),
    ).toEqual({ seq: at + 1, why: 'sequence' });
    const swapped = entries.with(at, entries[at + 1] as Entry).with(at + 1, entries[at] as Entry);
    expect(await firstBreak(swapped, blank.id, sha256)).toEqual({ seq: at + 1, why: 'sequence' });
  });
});

/** The ordinary procedure without one rule of a step. */
function without(procedure: Procedure, stepId: string, rule: string): Procedure {
  const rows = procedure.rows.map((row) =>
    row.step.id === stepId
      ? { ...row, step: { ...row.step, rules: row.step.rules.filter((r) => r.name !== rule) } }
      : row,
  );
  return { ...procedure, rows };
}

/** The laws the first lawless walk breaks; it took 4 to 92 walks when this was written. */
function firstBreach(procedure: Procedure): readonly string[] {
  for (const made of sample(true, 800)) {
    const found = breaches(guidedWalk(procedure, made));
    if (found.length > 0) return found;
  }
  return [];
}

describe('the walks would notice, if the decision were made without', () => {
  it.each([
    [
      'REV-01',
      'legal-review-approves-current-draft',
      'no decision without the approving review of this very draft where it is due',
    ],
    ['NOT-01', 'notice-given-and-served', 'no decision without a notice that was served before it'],
    ['NOT-07', 'not-heavier-than-notified', 'no decision heavier than what was told'],
    ['HEA-01', 'hearing-was-offered', 'no decision where a hearing was due and not offered'],
    ['NOT-06', 'statement-rechecked', 'no decision before a statement was answered'],
    ['HSE-04', 'decider-apart-from-handlers-and-reviewer', 'no decision by a handler or by the reviewer'],
  ])('%s %s', (id, rule, broken) => {
    expect(makeDecision.rules.filter((r) => r.id === id).map((r) => r.name)).toEqual([rule]);
    expect(firstBreach(without(ordinary, makeDecision.id, rule))).toContain(broken);
  });

  it('but NOT-01 still stands guard when the automatic step before it does not', () => {
    const unguarded = without(ordinary, openStatementPeriod.id, 'notice-served');
    const some = sample(true, 150).map((made) => guidedWalk(unguarded, made));
    expect(
      some
        .flat()
        .filter(({ act, before }) => act.step === 'open-statement-period' && Object.keys(before.tracks).length === 0)
        .length,
    ).toBeGreaterThan(10);
    expect(some.flatMap(breaches)).toEqual([]);
  });
});
