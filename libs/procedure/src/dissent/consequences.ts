import { house, sc118 } from '@anjuan/statute';
import { type Consequence, consequence } from '../kernel/consequence.js';
import { type CaseFile, tracksOf } from '../kernel/file.js';

const standsAt = (file: CaseFile, ...stages: readonly string[]): boolean =>
  tracksOf(file, 'dissent').some((t) => stages.includes(t.stage));

const coordinating = consequence({
  id: 'REV-10',
  name: 'dissent-is-coordinated',
  kind: 'task',
  procedure: 'dissent',
  step: 'object-to-review',
  articles: [sc118(14)],
  says: {
    zh: '承办人与审核人员意见不一致的，应当复看、协调并记录',
    en: 'Where handlers and reviewers disagree there is a second look, a meeting and a record',
  },
  arises: ({ file }) => standsAt(file, 'objected', 'upheld'),
});

const ruling = consequence({
  id: 'REV-10',
  name: 'unresolved-dissent-goes-to-the-head',
  kind: 'routing',
  procedure: 'dissent',
  step: 'find-no-agreement',
  articles: [sc118(14), house('REV-10')],
  says: {
    zh: '协调不成的，报负责人书面裁定；作出决定仍须审核同意',
    en: 'What is not settled is ruled by the head in writing; the decision still needs an approval',
  },
  arises: ({ file }) => standsAt(file, 'unsettled'),
});

/** What follows by itself from an objection to legal review. */
export const dissentConsequences: readonly Consequence[] = [coordinating, ruling];
