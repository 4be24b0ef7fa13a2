import type { CaseFile } from '../../kernel/file.js';
import { publication } from '../../publication/table.js';
import { type ConsequenceRow, arisingOf } from '../consequence-table.fixture.js';
import { after, doingsOf } from '../doing.fixture.js';
import {
  answered,
  copied,
  final,
  judged,
  judgedAgain,
  l,
  performing,
  r,
  reconsidered,
  replied,
  sued,
  ticket,
  ticketReconsidered,
} from '../remedies.fixture.js';
import { archive, closedCase, fileAt, pay, publishDecision, serve } from '../walk.fixture.js';

const down = (file: CaseFile) => after(file, doingsOf(publication, 'publication/1')('withdraw-publication'));
const published = () => publishDecision(performing(), '2026-03-26');
const paid = () => pay(performing(), '2026-03-26');
const annulled = (file?: CaseFile) => reconsidered({ outcome: 'annulled' }, file);
const finished = (file: CaseFile, input: Readonly<Record<string, unknown>>) =>
  after(file, r('finish-feedback', { input }));
const checked = { accountability: '已核查。' };
const stayed = () => after(copied(), r('stop-enforcement'));

/** The decision kept silent about remedies, and reached the party on 25 March. */
const untold = () =>
  serve(
    after(fileAt('defence'), {
      step: 'make-decision',
      on: '2026-03-24',
      input: { remedyTold: false },
      reasons: { 'DEC-06': '原文书未载明救济途径。' },
    }),
    'penalty-decision',
    '2026-03-25',
  );

/** Annulled in second instance; the judgment came on 13 February 2026: vector K of law.md 3.5 with its own dates. */
const vectorK = () => {
  const first = publishDecision(performing(), '2026-03-26');
  const lost = judgedAgain({ outcome: 'annulled' }, '2027-01-20', first);
  return after(lost, l('confirm-final', { input: { finalOn: '2027-01-20' } }));
};

/** What follows from a decision that can be attacked, and from its being attacked: the feedback matrix of law.md 1.9. */
export const remedyConsequenceRows: readonly ConsequenceRow[] = [
  ...arisingOf('reconsideration-period-runs', {
    arises: [
      ['the decision was received on 25 March', performing, { due: '2026-05-25' }],
      ['a ticket was handed over on 2 March', ticket, { due: '2026-05-06' }],
      ['nobody told of it: a year at most', untold, { due: '2027-03-25' }],
    ],
    absent: [
      ['the decision is on its way', () => fileAt('decided')],
      ['somebody applied', copied],
      ['somebody sued', sued],
      ['the file is in the archive', () => archive(closedCase())],
    ],
  }),
  ...arisingOf('period-to-sue-runs', {
    arises: [
      ['the decision was received on 25 March, six months end in a holiday', performing, { due: '2026-09-28' }],
      ['nobody told of it: a year at most', untold, { due: '2027-03-25' }],
      ['the application was withdrawn', () => reconsidered({ outcome: 'ended' }), { due: '2026-09-28' }],
    ],
    absent: [
      ['a ticket goes to reconsideration first', ticket],
      ['reconsideration is pending', copied],
      ['somebody sued', sued],
    ],
  }),
  ...arisingOf('period-to-sue-after-reconsideration', {
    arises: [
      ['the decision of the authority came on 11 May', reconsidered, { due: '2026-05-26' }],
      ['a ticket was upheld on 31 March', ticketReconsidered, { due: '2026-04-15' }],
    ],
    absent: [
      ['it is not decided yet', replied],
      ['mediated', () => reconsidered({ outcome: 'mediated', about: 'discretion' })],
      ['sued', () => sued(reconsidered({}, performing()))],
    ],
  }),
  ...arisingOf('enforcement-goes-on-during-remedy', {
    arises: [
      ['reconsideration is pending', copied],
      ['a suit is pending', sued],
      ['stopped and resumed', () => after(stayed(), r('resume-enforcement'))],
    ],
    absent: [
      ['nobody attacked it', performing],
      ['stopped on a ground', stayed],
      ['decided', reconsidered],
    ],
  }),
  ...arisingOf('enforcement-stopped-on-a-ground', {
    arises: [
      ['by the authority', stayed],
      ['by the court', () => after(sued(), l('stop-enforcement-in-suit'))],
    ],
    absent: [
      ['no ground was found', copied],
      ['resumed', () => after(sued(), l('stop-enforcement-in-suit'), l('resume-enforcement-in-suit'))],
      ['the remedy is over', () => after(stayed(), r('receive-decision', { on: '2026-05-11' }))],
    ],
  }),
  ...arisingOf('overturned-publication-withdrawn-in-three-working-days', {
    arises: [
      ['annulled on Monday 11 May', () => annulled(published()), { due: '2026-05-14' }],
      ['altered', () => reconsidered({ outcome: 'altered', fineFen: 100_000 }, published()), { due: '2026-05-14' }],
      ['declared illegal by a final judgment', () => final({ outcome: 'illegal' }, published()), { due: '2026-06-23' }],
      ['annulled in second instance', vectorK, { due: '2027-01-25' }],
    ],
    absent: [
      ['upheld', () => reconsidered({}, published())],
      ['nothing was published', annulled],
      ['withdrawn', () => down(annulled(published()))],
      ['the judgment may still be appealed', () => judged({ outcome: 'annulled' }, published())],
    ],
  }),
  ...arisingOf('altered-decision-published-anew', {
    arises: [['altered, and taken down', () => down(reconsidered({ outcome: 'altered', fineFen: 1 }, published()))]],
    absent: [
      ['annulled: nothing is left to publish', () => down(annulled(published()))],
      [
        'drafted anew',
        () =>
          after(
            down(reconsidered({ outcome: 'altered', fineFen: 1 }, published())),
            doingsOf(publication, 'publication/2')('draft-publication'),
          ),
      ],
    ],
  }),
  ...arisingOf('fine-refunded-after-remedy', {
    arises: [
      ['annulled after payment', () => annulled(paid())],
      ['lowered after payment', () => reconsidered({ outcome: 'altered', fineFen: 100_000 }, paid())],
    ],
    absent: [
      ['upheld', () => reconsidered({}, paid())],
      ['nothing was paid', annulled],
      ['refunded', () => finished(annulled(paid()), { ...checked, refundVoucher: '退付0001' })],
    ],
  }),
  ...arisingOf('compensation-may-be-claimed', {
    arises: [['annulled on 11 May 2026', annulled, { due: '2028-05-11' }]],
    absent: [
      ['upheld', reconsidered],
      ['altered', () => reconsidered({ outcome: 'altered', fineFen: 1 })],
    ],
  }),
  ...arisingOf('decided-again-when-told-to', {
    arises: [
      ['annulled and sent back', () => reconsidered({ outcome: 'annulled', redo: true })],
      ['ordered to perform', () => final({ outcome: 'perform' })],
    ],
    absent: [
      ['annulled for good', annulled],
      [
        'the new file is named',
        () => finished(reconsidered({ outcome: 'perform' }), { reopenedAs: '津和小白楼罚立〔2026〕30号' }),
      ],
    ],
  }),
  ...arisingOf('accountability-checked', {
    arises: [['annulled', annulled]],
    absent: [
      ['upheld', reconsidered],
      ['checked', () => finished(annulled(), checked)],
    ],
  }),
  ...arisingOf('remedy-outcome-counted', {
    arises: [
      ['upheld', reconsidered],
      ['dismissed by a final judgment', final],
    ],
    absent: [
      ['withdrawn', () => reconsidered({ outcome: 'ended' })],
      ['the judgment may still be appealed', judged],
    ],
  }),
  ...arisingOf('decision-no-longer-binds', {
    arises: [
      ['annulled', annulled],
      ['void', () => final({ outcome: 'void' })],
    ],
    absent: [
      ['upheld', reconsidered],
      ['declared illegal, and left standing', () => final({ outcome: 'illegal' })],
      ['a suit is pending', answered],
    ],
  }),
];
