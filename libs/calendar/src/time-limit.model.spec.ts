import { describe, expect, it } from '@jest/globals';
import { timeLimit } from './time-limit.js';
import { offices } from './testing/notices.fixture.js';
import { type Answer, secondReading, stripOf, type Timeline } from './testing/second-reading.fixture.js';
import { timelineOf } from './testing/timelines.fixture.js';

/** How many timelines, set in jest.config.mjs; `npm run timelines` asks for a million and for the line of its result. */
declare const TIMELINES: number;
declare const TIMELINES_TOLD: boolean;
declare const process: { stdout: { write(line: string): void } };

const why = { zh: '因', en: 'why' };
const strips = offices.map(({ notices }) => stripOf(notices));

function firstReading({ office, start, startsAt, back, excluded, extended, ...clock }: Timeline): Answer {
  const spec = { id: 'C', articles: [], title: why, ...clock, ...(back ? { direction: 'back' as const } : {}) };
  const facts = {
    excluded: excluded.map((gap) => ({ ...gap, why })),
    extensions: extended.map((length) => ({ length, why })),
    ...(startsAt === undefined ? {} : { startsAt }),
  };
  try {
    const limit = timeLimit(spec, start, offices[office]?.holidays ?? {}, facts);
    const { agencyDate, partyDate, due, endsAt, provisional } = limit;
    return { agencyDate, partyDate, due, endsAt, provisional };
  } catch (error) {
    if (error instanceof RangeError) return 'refused';
    throw error;
  }
}

function same(a: Answer, b: Answer): boolean {
  if (a === 'refused' || b === 'refused') return a === b;
  return (
    a.agencyDate === b.agencyDate &&
    a.partyDate === b.partyDate &&
    a.due === b.due &&
    a.endsAt === b.endsAt &&
    a.provisional === b.provisional
  );
}

/** What a timeline is an example of, so that the test can say that nothing was left out. */
function traits(line: Timeline, answer: Answer): string[] {
  const { unit, back, excluded, extended, start, policy } = line;
  const monthEnd = unit === 'months' && start.slice(8) > '28';
  const given = [unit, `${unit} back`, 'excluded', 'extended', 'month end', policy];
  const holds = [true, back, excluded.length > 0, extended.length > 0, monthEnd, true];
  const seen = given.filter((_, i) => holds[i]);
  if (answer === 'refused') return [...seen, 'refused'];
  if (answer.provisional) seen.push('provisional');
  if (answer.endsAt !== undefined) seen.push('hour of the end');
  if (answer.agencyDate !== answer.partyDate) seen.push('both dates');
  return seen;
}

describe('time limits against a second implementation', () => {
  it(`agrees on ${TIMELINES} random timelines`, () => {
    const differences: unknown[] = [];
    const seen = new Map<string, number>();
    const started = performance();
    for (let seed = 1; seed <= TIMELINES; seed += 1) {
      const line = timelineOf(seed);
      const [first, second] = [firstReading(line), secondReading(line, strips[line.office] ?? stripOf({}))];
      if (!same(first, second)) differences.push({ seed, line, first, second });
      for (const trait of traits(line, second)) seen.set(trait, (seen.get(trait) ?? 0) + 1);
    }
    if (TIMELINES_TOLD)
      process.stdout.write(
        `${TIMELINES} timelines, ${differences.length} differences, ${Math.round((performance() - started) / 1000)} s\n` +
          `${[...seen].map(([trait, n]) => `${trait} ${n}`).join(', ')}\n`,
      );
    expect(differences.slice(0, 5)).toEqual([]);
    const kinds = ['working-days', 'working-days back', 'days', 'days back', 'months', 'month end', 'hours', 'fixed'];
    const others = [
      'excluded',
      'extended',
      'party',
      'agency',
      'both dates',
      'hour of the end',
      'provisional',
      'refused',
    ];
    for (const trait of [...kinds, ...others]) expect([trait, seen.get(trait) ?? 0]).not.toEqual([trait, 0]);
  }, 600_000);
});

/** Milliseconds; a test may look at the clock. */
function performance(): number {
  return Date.now();
}
