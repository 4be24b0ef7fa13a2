// npm run -s limit -- C-HEA 2026-09-28 (or C-EMG 2026-09-30 14:30): one time limit that explains itself, as JSON. Needs the libraries built (npm run build).
import { isCivilDate, nationalHolidays, timeLimit } from '../libs/calendar/dist/index.js';
import { clocks } from '../libs/statute/dist/index.js';

/** Ends with the sentence that says which part of the question is wrong. */
function refuse(sentence) {
  console.error(sentence);
  process.exit(1);
}

const [id, start, startsAt] = process.argv.slice(2);
const clock = Object.hasOwn(clocks, id ?? '') ? clocks[id] : undefined;
if (!clock) refuse(`No clock ${id ?? ''}. Known: ${Object.keys(clocks).join(' ')}`);
if (!isCivilDate(start)) refuse(`${start ?? 'The start'} is no civil date (YYYY-MM-DD)`);
try {
  const limit = timeLimit(clock, start, nationalHolidays, startsAt === undefined ? {} : { startsAt });
  const { agencyDate, partyDate, endsAt, provisional, articles, steps } = limit;
  console.log(
    JSON.stringify(
      { clock: id, start, startsAt, agencyDate, partyDate, endsAt, provisional, article: articles[0], steps },
      null,
      1,
    ),
  );
} catch (error) {
  refuse(error.message);
}
