import type { Holidays } from '@anjuan/calendar';
import { credit } from '@anjuan/statute';
import { type Consequence, consequence, from, runs } from '../kernel/consequence.js';
import { type CaseFile, tracksOf } from '../kernel/file.js';
import { publicity } from '../three-systems/publicity.js';
import { type CreditClass, creditTermOf, visible } from './credit.js';
import type { PublicationDossier } from './dossier.js';

function waits(file: CaseFile, holidays: Holidays): boolean {
  return ['due', 'drafted', 'cleared'].includes(publicity(file, holidays).state);
}

/** What the public sees of a file now. */
function entries(file: CaseFile) {
  return tracksOf<PublicationDossier>(file, 'publication').filter(({ stage }) => visible.includes(stage));
}

const correcting = runs({
  id: 'PUB-06',
  name: 'inaccurate-publication-corrected-in-three-working-days',
  procedure: 'publication',
  step: 'correct-publication',
  clock: 'C-FIX',
  says: {
    zh: '公示信息不准确的，应当及时（三个工作日内）更正',
    en: 'What is inaccurate is corrected in three working days',
  },
  starts: (file) => entries(file).map(({ key, dossier }) => from(dossier.inaccuracy?.on, { track: key })),
});

const grades = {
  slight: ['C-CREDIT-3M', 'three-months', '轻微失信信息最多公示三个月', 'A slight entry is shown three months at most'],
  general: ['C-CREDIT-1Y', 'one-year', '一般失信信息最多公示一年', 'A general entry is shown one year at most'],
  serious: ['C-CREDIT-3Y', 'three-years', '严重失信信息最多公示三年', 'A serious entry is shown three years at most'],
} as const;

function shownAtMost(grade: CreditClass): Consequence {
  const [clock, length, zh, en] = grades[grade];
  return runs({
    id: 'PUB-08',
    name: `${grade}-entry-shown-${length}-at-most`,
    procedure: 'publication',
    step: 'expire-publication',
    clock,
    says: { zh, en },
    starts: (file) =>
      entries(file).map(({ key, dossier }) => {
        const term = creditTermOf(file, { dossier });
        return term?.class === grade ? from(term.from, { track: key }) : undefined;
      }),
  });
}

const expiry = consequence({
  id: 'PUB-08',
  name: 'publication-stops-by-itself-at-its-longest-time',
  kind: 'flip',
  articles: [credit()],
  says: { zh: '最长公示期届满，自动停止公示', en: 'When its longest time is over an entry stops by itself' },
  procedure: 'publication',
  step: 'expire-publication',
  arises: ({ file, on }) =>
    entries(file).some((entry) => {
      const term = creditTermOf(file, entry);
      return term !== undefined && on > term.lastDay;
    }),
});

const publishing = runs({
  id: 'PUB-01',
  name: 'decision-published-in-seven-working-days',
  procedure: 'publication',
  step: 'publish',
  clock: 'C-PUB7',
  says: { zh: '处罚决定信息应当在七个工作日内公开', en: 'The decision is made public within seven working days' },
  starts: (file, holidays) => [waits(file, holidays) ? from(file.dossier.decision?.on) : undefined],
});

/** What follows by itself until a decision is public. */
export const publicationConsequences: readonly Consequence[] = [
  publishing,
  correcting,
  shownAtMost('slight'),
  shownAtMost('general'),
  shownAtMost('serious'),
  expiry,
];
