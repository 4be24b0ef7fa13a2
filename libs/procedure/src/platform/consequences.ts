import { addWorkingDays } from '@anjuan/calendar';
import { cite, tjsup, values } from '@anjuan/statute';
import { type Consequence, type Seen, consequence } from '../kernel/consequence.js';
import { missingOnPlatform } from './acts.js';

const articles = [tjsup(6), tjsup(18), cite('TJ-PLATFORM-2020')];
const place = { procedure: 'platform', step: 'upload-to-platform' } as const;

const upload = consequence({
  id: 'STA-04',
  name: 'acts-to-be-uploaded-to-the-platform',
  kind: 'task',
  articles,
  says: {
    zh: '处罚、强制、检查信息应当及时归集到市执法监督平台（具体时限待确认）',
    en: 'Penalties, measures and inspections go to the platform of the city in time; how soon is to be confirmed',
  },
  ...place,
  arises: ({ file }) => missingOnPlatform(file).length > 0,
});

/** Working days the office allows itself; the dated value of the statute is not known yet. */
function allowed({ office, on }: Seen): number | undefined {
  return office.platformUploadWorkingDays ?? values.on(on).platformUploadWorkingDays ?? undefined;
}

const late = consequence({
  id: 'STA-04',
  name: 'upload-to-the-platform-late',
  kind: 'task',
  articles,
  says: { zh: '超过规定时限仍未归集到市执法监督平台', en: 'The upload to the platform of the city is late' },
  ...place,
  arises: (seen) => {
    const days = allowed(seen);
    if (days === undefined) return false;
    return missingOnPlatform(seen.file).some(({ on }) => seen.on > addWorkingDays(on, days, seen.holidays));
  },
});

/** What the platform of the city asks for by itself. */
export const platformConsequences: readonly Consequence[] = [upload, late];
