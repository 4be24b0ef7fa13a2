import { apl } from '@anjuan/statute';
import { type Consequence, consequence } from '../kernel/consequence.js';
import { presiderGone, undecided } from './rules.js';

const deciding = consequence({
  id: 'OFF-07',
  name: 'requested-recusal-waits-for-the-head-while-the-case-goes-on',
  kind: 'task',
  procedure: 'recusal',
  step: 'request-recusal',
  articles: [apl(43, 3)],
  says: {
    zh: '当事人申请回避的，由负责人依法审查决定；决定作出前不停止调查',
    en: 'The head decides on the request; until then the investigation goes on',
  },
  arises: ({ file }) => undecided(file).length > 0,
});

const replacing = consequence({
  id: 'HEA-10',
  name: 'presider-who-stood-aside-is-replaced',
  kind: 'task',
  procedure: 'recusal',
  step: 'grant-recusal',
  articles: [apl(64, 4), apl(43, 3)],
  says: {
    zh: '听证主持人应当回避的，另行指定主持人并重新通知听证',
    en: 'Where the presider has to stand aside another is named and the hearing is notified anew',
  },
  arises: ({ file }) => presiderGone(file),
});

/** What follows by itself from a request for recusal. */
export const recusalConsequences: readonly Consequence[] = [deciding, replacing];
