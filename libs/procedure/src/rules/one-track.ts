import { apl, house } from '@anjuan/statute';
import { demolitionEnds } from '../demolition/stages.js';
import { type CaseFile, tracksOf } from '../kernel/file.js';
import { type Rule, rule } from '../kernel/rule.js';

/** Whether an act opens a new track: its key names none on file yet. */
export function opensTrack(file: CaseFile, track: string | undefined): boolean {
  return !track || file.tracks[track] === undefined;
}

function oneOf(kind: string, name: string, says: Rule['says'], over: readonly string[]): Rule {
  return rule({
    id: 'HSE-09',
    name,
    force: 'bars',
    articles: [apl(47), house('HSE-09')],
    says,
    holds: ({ file, track }) => !opensTrack(file, track) || tracksOf(file, kind).every((t) => over.includes(t.stage)),
  });
}

/** The same where any end of the track lets another begin. */
function oneOpen(kind: string, name: string, says: Rule['says']): Rule {
  return rule({
    id: 'HSE-09',
    name,
    force: 'bars',
    articles: [apl(47), house('HSE-09')],
    says,
    holds: ({ file, track }) => !opensTrack(file, track) || tracksOf(file, kind).every((t) => t.ended),
  });
}

export const onePayment = oneOf(
  'payment',
  'one-payment-at-a-time',
  { zh: '一案只有一条缴款记录，已有的在原记录上办理', en: 'One payment at a time: go on with the one there is' },
  [],
);

export const oneEnforcement = oneOpen('enforcement', 'one-enforcement-at-a-time', {
  zh: '同时只有一条强制执行记录，已有的在原记录上办理',
  en: 'One enforcement at a time: go on with the one there is',
});

export const oneCourtApplication = oneOpen('court', 'one-court-application-at-a-time', {
  zh: '同时只有一条申请法院执行记录，已有的在原记录上办理',
  en: 'One application to court at a time: go on with the one there is',
});

export const onePublication = oneOf(
  'publication',
  'one-publication-at-a-time',
  {
    zh: '同时只有一条公示记录，已有的应当先更正或者撤回',
    en: 'One publication at a time: correct or withdraw the one there is first',
  },
  ['withdrawn', 'dropped'],
);

export const oneDemolition = oneOf(
  'demolition',
  'one-demolition-at-a-time',
  { zh: '同时只有一条违法建设拆除记录', en: 'One demolition at a time' },
  demolitionEnds,
);
