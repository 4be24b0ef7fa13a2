import { addDays, type CivilDate, weekday } from './civil-date.js';
import type { Bilingual, ClockFacts, ClockSpec, ClockUnit } from './clock.js';
import type { Count } from './count.js';

const UNITS: Record<ClockUnit, Bilingual> = {
  'working-days': { zh: '个工作日', en: 'working days' },
  days: { zh: '日', en: 'calendar days' },
  months: { zh: '个月', en: 'months' },
  hours: { zh: '小时', en: 'hours' },
  fixed: { zh: '', en: '' },
};
const WEEKDAYS = '日一二三四五六';

/** '2026-10-01–2026-10-07, 2026-10-11': consecutive days as one range. */
function ranges(days: readonly CivilDate[], dash: string, comma: string): string {
  const runs: [CivilDate, CivilDate][] = [];
  for (const d of days.toSorted()) {
    const last = runs.at(-1);
    if (last && addDays(last[1], 1) === d) last[1] = d;
    else runs.push([d, d]);
  }
  return runs.map(([from, to]) => (from === to ? from : `${from}${dash}${to}`)).join(comma);
}

function startStep({ unit, direction, length }: ClockSpec, start: CivilDate, { startsAt }: ClockFacts): Bilingual {
  if (unit === 'fixed') return { zh: `自${start}起的下一个固定日期`, en: `The next fixed date after ${start}` };
  const { zh, en } = UNITS[unit];
  if (startsAt !== undefined)
    return {
      zh: `${start} ${startsAt}为起算时刻，该小时不计入；自下一整点起计${length}${zh}`,
      en: `${start} ${startsAt} is the start, its hour is not counted; ${length} ${en} run from the next full hour`,
    };
  if (direction === 'back')
    return {
      zh: `自${start}向前倒数，中间须有${length}${zh}`,
      en: `Counted back from ${start}: ${length} whole ${en} must lie between`,
    };
  return {
    zh: `${start}为起算事由发生日，不计入；自次日起计${length}${zh}`,
    en: `${start}, the day of the start event, is not counted; ${length} ${en} run from the next day`,
  };
}

function factSteps({ excluded = [], extensions = [] }: ClockFacts, unit: ClockUnit): Bilingual[] {
  return [
    ...excluded.map(({ from, to, why }) => ({
      zh: `扣除${from}至${to}：${why.zh}`,
      en: `Not counted, ${from} to ${to}: ${why.en}`,
    })),
    ...extensions.map(({ length, why }) => ({
      zh: `延长${length}${UNITS[unit].zh}：${why.zh}`,
      en: `Extended by ${length} ${UNITS[unit].en}: ${why.en}`,
    })),
  ];
}

function daySteps({ skippedOff, makeUp }: Count): Bilingual[] {
  const steps: Bilingual[] = [];
  if (skippedOff.length > 0)
    steps.push({
      zh: `休息日、节假日不计入：${ranges(skippedOff, '至', '、')}`,
      en: `Days off, not counted: ${ranges(skippedOff, ' to ', ', ')}`,
    });
  if (makeUp.length > 0)
    steps.push({
      zh: `调休上班日计入：${ranges(makeUp, '至', '、')}`,
      en: `Make-up working days, counted: ${ranges(makeUp, ' to ', ', ')}`,
    });
  return steps;
}

function rollSteps({ policy }: ClockSpec, { agencyDate, partyDate }: Outcome): Bilingual[] {
  if (agencyDate === partyDate) return [];
  const rolled = {
    zh: `届满日${agencyDate}为休息日，顺延至其后第一个工作日${partyDate}`,
    en: `The last day ${agencyDate} is a day off: moved to ${partyDate}, the first working day after it`,
  };
  const kept = {
    zh: `届满日${agencyDate}为休息日；对机关的限制不顺延（顺延日为${partyDate}）`,
    en: `The last day ${agencyDate} is a day off; a limit on the agency is not moved (moved it would be ${partyDate})`,
  };
  return [policy === 'party' ? rolled : kept];
}

/** The rolled and unrolled result that is explained. */
export interface Outcome {
  readonly agencyDate: CivilDate;
  readonly partyDate: CivilDate;
  readonly due: CivilDate;
  readonly endsAt?: string;
  readonly provisional: boolean;
}

function resultStep({ due, endsAt }: Outcome, back: boolean): Bilingual {
  const day = `周${WEEKDAYS[weekday(due)]}`;
  const hour = endsAt?.slice(-5);
  if (back) return { zh: `最迟应在${due}（${day}）`, en: `At the latest on ${due}` };
  if (hour !== undefined) return { zh: `期限届满：${due}（${day}）${hour}`, en: `Ends on ${due} at ${hour}` };
  return { zh: `期限届满：${due}（${day}）`, en: `Last day: ${due}` };
}

function resultSteps(outcome: Outcome, back: boolean): Bilingual[] {
  const result = resultStep(outcome, back);
  const guess = {
    zh: '涉及尚未公布放假安排的年份，暂定',
    en: 'A year without a holiday notice takes part: provisional',
  };
  return outcome.provisional ? [result, guess] : [result];
}

/** The sentences that explain a time limit, in the order of the count. */
export function explain(
  spec: ClockSpec,
  start: CivilDate,
  facts: ClockFacts,
  counted: Count,
  outcome: Outcome,
): Bilingual[] {
  return [
    startStep(spec, start, facts),
    ...daySteps(counted),
    ...factSteps(facts, spec.unit),
    ...rollSteps(spec, outcome),
    ...resultSteps(outcome, spec.direction === 'back'),
  ];
}
