import { apl, order55 } from '@anjuan/statute';
import type { Dossier } from '../dossier/dossier.js';
import { tracksOf } from '../kernel/file.js';
import { type Rule, inputRule, rule } from '../kernel/rule.js';

export const jurisdictionSettledForUs: Rule<Dossier> = rule({
  id: 'SUB-07',
  name: 'no-dispute-over-jurisdiction-open-or-lost',
  force: 'bars',
  articles: [apl(25), order55(6)],
  says: {
    zh: '管辖争议应当已经协商或者由共同上级指定由本机关管辖，方可立案',
    en: 'A dispute over jurisdiction must have been settled for us before the case is filed',
  },
  holds: ({ file }) => tracksOf(file, 'venue').every(({ stage }) => stage === 'ours'),
});

/** What the request for filing says about the place of the act and about other agencies. */
export interface SaysVenue {
  readonly outsideOurArea?: boolean;
  readonly filedElsewhereFirst?: boolean;
}

export const actInOurArea: Rule<Dossier, SaysVenue> = inputRule({
  id: 'SUB-07',
  name: 'act-took-place-in-our-area',
  force: 'bars',
  articles: [apl(22), order55(6)],
  says: { zh: '行政处罚由违法行为发生地的机关管辖', en: 'The agency of the place of the act has jurisdiction' },
  holds: ({ input }) => input.outsideOurArea !== true,
});

export const firstToFile: Rule<Dossier, SaysVenue> = inputRule({
  id: 'SUB-07',
  name: 'no-other-agency-filed-first',
  force: 'bars',
  articles: [apl(25)],
  says: {
    zh: '两个以上机关都有管辖权的，由最先立案的机关管辖',
    en: 'Where several agencies have jurisdiction the first to file handles the case',
  },
  holds: ({ dossier, input, on }) => input.filedElsewhereFirst !== true && (dossier.concurrent?.filedOn ?? '9999') > on,
});

export const oneDisputeAtATime: Rule = rule({
  id: 'SUB-07',
  name: 'one-dispute-over-jurisdiction-at-a-time',
  force: 'bars',
  articles: [apl(25), order55(6)],
  says: { zh: '已有管辖争议的，应当先行解决', en: 'A dispute that is open is settled first' },
  holds: ({ file, track }) =>
    tracksOf(file, 'venue').every(({ key, stage }) => key === track || ['ours', 'theirs'].includes(stage)),
});
