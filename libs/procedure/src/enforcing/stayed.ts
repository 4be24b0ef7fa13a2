import { apl, arl, lit } from '@anjuan/statute';
import { type Rule, rule } from '../kernel/rule.js';
import { enforcementStayed } from '../remedies.js';

export const enforcementNotStayed: Rule = rule({
  id: 'REM-10',
  name: 'enforcement-not-stayed',
  force: 'bars',
  articles: [apl(73), arl(42), lit(56)],
  says: {
    zh: '复议、诉讼期间依法决定停止执行的，不得强制执行',
    en: 'No force while enforcement has been stopped during a remedy',
  },
  holds: ({ file }) => !enforcementStayed(file),
});
