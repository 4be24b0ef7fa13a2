import { order55 } from '@anjuan/statute';
import { type Consequence, consequence } from '../kernel/consequence.js';
import { servedOn } from '../ordinary/where.js';
import { issuedAmendments } from './papers.js';

const serving = consequence({
  id: 'DEC-09',
  name: 'mending-paper-is-served-like-the-decision',
  kind: 'task',
  procedure: 'amendment',
  step: 'rectify-decision',
  articles: [order55(28)],
  says: {
    zh: '补正书、更正书应当及时送达当事人，原决定书存卷不变',
    en: 'A supplement or rectification is served on the party; the original decision stays on file',
  },
  arises: ({ file }) => issuedAmendments(file).some(({ document, round }) => !servedOn(file, document, round)),
});

/** What follows by itself when a decision is mended. */
export const amendmentConsequences: readonly Consequence[] = [serving];
