// npm run -s limit -- C-90 2026-07-06 --extension 30 --excluded 2026-08-03..2026-08-12 (C-EMG 2026-09-30 14:30): one time
// limit that explains itself, as one JSON object. Further facts: --from-profile PF-ENV, --party unit (no limit differs by it).
// Needs the libraries built (npm run build).
import { BadQuestion, answer } from './lib/limit.mjs';

try {
  console.log(JSON.stringify(answer(process.argv.slice(2)), null, 1));
} catch (error) {
  if (!(error instanceof BadQuestion)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
