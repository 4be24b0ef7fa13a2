// What `npm run limit` answers: one time limit by the law of its day and the profile of the matter. Needs the libraries built.
import { coverage, isCivilDate, nationalHolidays, timeLimit } from '../../libs/calendar/dist/index.js';
import { clockOn, clocks, profileNames } from '../../libs/statute/dist/index.js';

/** A question that cannot be answered, in one sentence. */
export class BadQuestion extends Error {}

const PARTIES = ['person', 'sole-trader', 'unit'];
const SAID = { zh: '按提问扣除', en: 'left out as asked' };
const EXTENDED = { zh: '按提问延长', en: 'extended as asked' };

function interval(value) {
  const [from, to, ...rest] = value.split('..');
  if (rest.length > 0 || !isCivilDate(from) || !isCivilDate(to))
    throw new BadQuestion(`--excluded takes two civil dates, 2026-03-05..2026-03-24, not ${value}`);
  if (from > to) throw new BadQuestion(`--excluded ends before it begins: ${value}`);
  return { from, to, why: SAID };
}

function added(value) {
  if (!/^[1-9]\d{0,3}$/.test(value))
    throw new BadQuestion(`--extension takes a whole number in the unit of the clock, not ${value}`);
  return { length: Number(value), why: EXTENDED };
}

function oneOf(key, value, known) {
  if (!known.includes(value)) throw new BadQuestion(`--${key} is one of ${known.join(', ')}, not ${value}`);
  return value;
}

function timeOfDay(value) {
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(value)) throw new BadQuestion(`--at takes a time of day, 14:30, not ${value}`);
  return value;
}

/** Each fact that may follow the date, and how it is read. */
const readers = {
  excluded: (facts, value) => ({ ...facts, excluded: [...facts.excluded, interval(value)] }),
  extension: (facts, value) => ({ ...facts, extensions: [...facts.extensions, added(value)] }),
  'from-profile': (facts, value) => ({ ...facts, profile: oneOf('from-profile', value, Object.keys(profileNames)) }),
  party: (facts, value) => ({ ...facts, party: oneOf('party', value, PARTIES) }),
  at: (facts, value) => ({ ...facts, startsAt: timeOfDay(value) }),
};

function readFacts(words) {
  let facts = { excluded: [], extensions: [], profile: undefined, party: undefined, startsAt: undefined };
  for (let i = 0; i < words.length; i += 2) {
    const key = words[i].startsWith('--') ? words[i].slice(2) : '';
    const read = Object.hasOwn(readers, key) ? readers[key] : undefined;
    if (!read)
      throw new BadQuestion(
        `Unknown fact ${words[i]}. Known: ${Object.keys(readers)
          .map((k) => `--${k}`)
          .join(' ')}`,
      );
    if (words[i + 1] === undefined) throw new BadQuestion(`${words[i]} needs a value`);
    facts = read(facts, words[i + 1]);
  }
  return facts;
}

/** The clock on its day. The profile that knows it is found by itself when none is named. */
function clockFor(id, start, profile) {
  const asked = profile ? [profile] : ['PF-HC', ...Object.keys(profileNames)];
  for (const one of asked) {
    const clock = clockOn(id, start, one);
    if (clock) return clock;
  }
  throw new BadQuestion(
    `${id}: the law of ${start.slice(0, 4)}${profile ? ` and ${profile}` : ''} knows no such limit on ${start}`,
  );
}

function refuseUnknown(id, start) {
  if (!Object.hasOwn(clocks, id))
    throw new BadQuestion(`No clock ${id || 'named'}. Known: ${Object.keys(clocks).join(' ')}`);
  if (!isCivilDate(start)) throw new BadQuestion(`${id}: ${start || 'the start'} is no civil date (YYYY-MM-DD)`);
}

function count(clock, start, facts) {
  try {
    return timeLimit(clock, start, nationalHolidays, facts);
  } catch (error) {
    throw new BadQuestion(`${clock.id}: ${error.message}`, { cause: error });
  }
}

/**
 * The answer to one question, as plain data.
 * @throws BadQuestion with one sentence that names the rule, the fact or the year
 */
export function answer([id = '', start = '', ...more]) {
  refuseUnknown(id, start);
  // A time of day may follow the date without a name.
  const named = more.length === 0 || more[0].startsWith('--');
  const { excluded, extensions, startsAt, profile } = readFacts(named ? more : ['--at', ...more]);
  if (coverage(start, nationalHolidays) === 'unknown')
    throw new BadQuestion(`${id}: no holiday notice covers ${start.slice(0, 4)}`);
  const limit = count(clockFor(id, start, profile), start, { excluded, extensions, ...(startsAt ? { startsAt } : {}) });
  const { agencyDate, partyDate, endsAt, provisional, articles, steps } = limit;
  return { clock: id, start, startsAt, agencyDate, partyDate, endsAt, provisional, article: articles[0], steps };
}
