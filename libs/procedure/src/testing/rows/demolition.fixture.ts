import type { CaseFile } from '../../kernel/file.js';
import { demolition } from '../../demolition/table.js';
import { d, served, walkTo } from '../demolition.fixture.js';
import { type Doing, after, doingsOf } from '../doing.fixture.js';
import { type RuleRow, rulesOf } from '../rule-table.fixture.js';
import { archive, fileAt } from '../walk.fixture.js';
import { certificatesShownRows, fieldOfficerRows } from './officers.fixture.js';
import { demolitionOrdered } from './closing.fixture.js';
import { forcedDemolitionRows } from './forced-demolition.fixture.js';
import { presentRows, runningRows } from './running.fixture.js';
import { notArchivedRows } from './shared.fixture.js';

type Typed = NonNullable<Doing['input']>;
const second = doingsOf(demolition, 'demolition/2');
const investigating = () => fileAt('investigating');
const removed = () => after(walkTo.ordered(), d('measure-self-demolition'));
const closed = () => after(removed(), { step: 'close-case' });
/** Decided, and still on its way to the party. */
const unserved = () =>
  after(
    fileAt('deliberated', { draft: { penalties: [{ kind: 'demolition-order', content: '限期十五日内自行拆除。' }] } }),
    { step: 'make-decision', on: '2026-03-24' },
  );

/** What every way to begin asks: one at a time, an urban plot, a file that is open. */
const beginningRows = (step: string, at: () => CaseFile, input: Typed = {}) => [
  ...notArchivedRows(second(step, { input }), step === 'start-demolition' ? closed : at, () => archive(closed())),
  ...rulesOf(d(step, { input }), at, {
    holds: [['one-demolition-at-a-time', 'the first one']],
    fails: [['one-demolition-at-a-time', 'one is under way', { at: walkTo.ordered, track: 'demolition/2' }]],
  }),
];

const plotRows = (step: string, at: () => CaseFile, input: Typed = {}) =>
  rulesOf(d(step), at, {
    holds: [
      ['plot-is-urban', 'an urban plot', { input: { ...input, plot: 'urban' } }],
      ['plot-is-urban', 'a structure in a street', { input: { ...input, plot: 'urban', structure: 'public-place' } }],
    ],
    fails: [
      ['plot-is-urban', 'a village plot is the town government’s (art. 65)', { input: { ...input, plot: 'rural' } }],
      ['plot-is-urban', 'nobody said where the plot lies', { input: { ...input, plot: undefined } }],
    ],
  });

const told = (measures: string[], kind = 'instruction') => d('record-instruction', { input: { measures, kind } });
const sealable = () => after(walkTo.stopped(), told(['seal-site']));
const sealed = () => after(sealable(), d('seal-site'));
const street = () => after(investigating(), d('order-stop', { input: { structure: 'public-place' } }));
const confiscated = () =>
  served(
    after(
      fileAt('deliberated', { draft: { penalties: [{ kind: 'confiscate-property', content: '没收违法建筑物。' }] } }),
      d('ask-planning-opinion', { on: '2026-03-24' }),
      d('record-planning-opinion'),
      d('find-uncorrectable', { input: { removable: false } }),
      { step: 'make-decision' },
    ),
    'penalty-decision',
    '2026-03-25',
  );

/** D1 and D2: the order to stop, the government's word, the seal. */
const stoppingRows: readonly RuleRow[] = [
  ...beginningRows('order-stop', investigating),
  ...plotRows('order-stop', investigating),
  ...fieldOfficerRows(d('order-stop'), investigating),
  ...runningRows(d('lift-stop-order'), walkTo.stopped),
  ...rulesOf(d('lift-stop-order'), walkTo.stopped, {
    holds: [
      ['no-seal-left-behind', 'never sealed'],
      ['no-seal-left-behind', 'unsealed before', { at: () => after(sealed(), d('unseal-site')) }],
    ],
    fails: [['no-seal-left-behind', 'the seal is still on', { at: sealed }]],
  }),
  ...runningRows(d('record-instruction'), walkTo.stopped),
  ...rulesOf(d('record-instruction', { on: '2026-03-06' }), walkTo.stopped, {
    holds: [
      ['instruction-names-our-agency', 'our own name'],
      ['instruction-already-issued', 'given today'],
    ],
    fails: [
      ['instruction-names-our-agency', 'another agency is told', { input: { agency: '和平区城市管理委员会' } }],
      ['instruction-already-issued', 'to be given tomorrow', { input: { issuedOn: '2026-03-07' } }],
    ],
  }),
  ...runningRows(d('seal-site'), sealable),
  ...fieldOfficerRows(d('seal-site'), sealable),
  ...certificatesShownRows(d('seal-site'), sealable),
  ...rulesOf(d('seal-site'), sealable, {
    holds: [
      ['sealing-instructed-by-government', 'told to seal (责成查封)'],
      [
        'sealing-instructed-by-government',
        'for a street the approval will do',
        { at: () => after(street(), told(['seal-site'], 'approval')) },
      ],
      ['site-not-sealed-yet', 'not sealed yet'],
    ],
    fails: [
      ['sealing-instructed-by-government', 'no paper of the government', { at: walkTo.stopped }],
      [
        'sealing-instructed-by-government',
        'told to demolish only',
        { at: () => after(walkTo.stopped(), told(['demolish'])) },
      ],
      [
        'sealing-instructed-by-government',
        'approval is no instruction (规划法68)',
        { at: () => after(walkTo.stopped(), told(['seal-site'], 'approval')) },
      ],
      ['site-not-sealed-yet', 'sealed before', { at: sealed }],
    ],
  }),
  ...notArchivedRows(d('unseal-site'), sealed, () => archive(closed())),
  ...fieldOfficerRows(d('unseal-site'), sealed),
  ...rulesOf(d('unseal-site'), sealed, {
    holds: [['site-is-sealed', 'sealed before']],
    fails: [['site-is-sealed', 'never sealed', { at: walkTo.stopped }]],
  }),
];

/** D3 and D4: can it be corrected? */
const judgingRows: readonly RuleRow[] = [
  ...beginningRows('ask-planning-opinion', investigating),
  ...plotRows('ask-planning-opinion', investigating),
  ...runningRows(d('record-planning-opinion'), walkTo.asked),
  ...runningRows(d('order-building-correction'), () => walkTo.answered(true)),
  ...rulesOf(d('order-building-correction'), () => walkTo.answered(true), {
    holds: [
      ['planning-opinion-on-file', 'the authority answered in writing'],
      ['opinion-allows-correction', 'it says correction helps'],
      ['correction-term-not-past', 'ten days from now'],
    ],
    fails: [
      ['planning-opinion-on-file', 'asked, and not answered', { at: walkTo.asked }],
      ['opinion-allows-correction', 'it says correction cannot help', { at: () => walkTo.answered(false) }],
      ['correction-term-not-past', 'yesterday', { input: { dueOn: '2026-03-03' } }],
    ],
  }),
  ...runningRows(d('find-uncorrectable'), () => walkTo.answered()),
  ...rulesOf(d('find-uncorrectable'), () => walkTo.answered(), {
    holds: [
      ['planning-opinion-on-file', 'answered in writing'],
      ['planning-opinion-on-file', 'a structure in a street needs none', { at: street }],
      ['opinion-rules-out-correction', 'correction cannot help'],
    ],
    fails: [
      ['planning-opinion-on-file', 'nobody was asked', { at: walkTo.stopped }],
      ['opinion-rules-out-correction', 'correction would help', { at: () => walkTo.answered(true) }],
    ],
  }),
  ...runningRows(d('verify-building-correction'), walkTo.correcting),
  ...fieldOfficerRows(d('verify-building-correction'), walkTo.correcting),
  ...certificatesShownRows(d('verify-building-correction'), walkTo.correcting),
  ...runningRows(d('find-uncorrected', { on: '2026-03-17' }), walkTo.correcting),
  ...presentRows(d('find-uncorrected', { on: '2026-04-01' }), walkTo.correcting),
  ...rulesOf(d('find-uncorrected', { on: '2026-03-17' }), walkTo.correcting, {
    holds: [['correction-term-of-building-over', 'it ended on a Saturday, so from Tuesday', { on: '2026-03-17' }]],
    fails: [['correction-term-of-building-over', 'the Monday still belongs to the party', { on: '2026-03-16' }]],
  }),
  ...runningRows(d('record-confiscated'), confiscated),
  ...rulesOf(d('record-confiscated'), confiscated, {
    holds: [['confiscation-decided-and-served', 'decided and served']],
    fails: [['confiscation-decided-and-served', 'nothing was decided', { at: walkTo.uncorrectable }]],
  }),
  ...beginningRows('refer-to-demolition', investigating),
  ...rulesOf(d('refer-to-demolition'), investigating, {
    holds: [['demolished-or-confiscated-before', 'demolished today']],
    fails: [['demolished-or-confiscated-before', 'tomorrow', { input: { doneOn: '2026-03-05' } }]],
  }),
];

/** D5, D6 and D13: the order, the party's own removal, the structure of nobody. */
const orderingRows: readonly RuleRow[] = [
  ...beginningRows('start-demolition', demolitionOrdered),
  ...plotRows('start-demolition', demolitionOrdered),
  ...rulesOf(d('start-demolition'), demolitionOrdered, {
    holds: [
      ['one-demolition-at-a-time', 'the first structure is gone', { at: removed, track: 'demolition/2' }],
      ['demolition-order-served', 'ordered and served'],
      ['demolition-order-tells-remedies', 'with both remedies and their periods'],
      ['demolition-term-ahead', 'tomorrow', { input: { dueOn: '2026-03-27' } }],
    ],
    fails: [
      ['demolition-order-tells-remedies', 'the order keeps silent', { at: walkTo.untold }],
      ['demolition-order-served', 'only a fine was decided', { at: () => fileAt('performing') }],
      ['demolition-order-served', 'the order has not reached the party', { at: unserved }],
      ['demolition-term-ahead', 'today', { input: { dueOn: '2026-03-26' } }],
    ],
  }),
  ...runningRows(d('measure-self-demolition'), walkTo.ordered),
  ...fieldOfficerRows(d('measure-self-demolition'), walkTo.ordered),
  ...certificatesShownRows(d('measure-self-demolition'), walkTo.ordered),
  ...rulesOf(d('measure-self-demolition'), walkTo.ordered, {
    holds: [
      ['measured-figures-plausible', 'one site of two rooms', { input: { rooms: 2 } }],
      ['measured-figures-plausible', 'removed on the eve of force', { at: walkTo.scheduled }],
    ],
    fails: [
      ['measured-figures-plausible', 'two sites of one room', { input: { sites: 2 } }],
      ['measured-figures-plausible', 'no area', { input: { areaTenthsM2: 0 } }],
      ['measured-figures-plausible', 'no site', { input: { sites: 0 } }],
    ],
  }),
  ...beginningRows('announce-unknown-builder', investigating),
  ...plotRows('announce-unknown-builder', investigating),
  ...rulesOf(d('announce-unknown-builder'), investigating, {
    holds: [['notice-in-media-and-on-site', 'on the government’s site and on the fence']],
    fails: [
      ['notice-in-media-and-on-site', 'on the fence only', { input: { medium: undefined } }],
      ['notice-in-media-and-on-site', 'in the media only', { input: { postedOnSite: false } }],
    ],
  }),
  ...runningRows(d('find-builder'), walkTo.ownerless),
  ...runningRows(d('approve-ownerless-removal', { on: '2026-03-17' }), walkTo.ownerless),
  ...rulesOf(d('approve-ownerless-removal'), walkTo.ownerless, {
    holds: [['ownerless-notice-ran-ten-days', 'the tenth day was a Saturday: from Tuesday', { on: '2026-03-17' }]],
    fails: [['ownerless-notice-ran-ten-days', 'on the last day of the notice', { on: '2026-03-16' }]],
  }),
];

/** Illegal construction: D1–D14 of law.md 1.4. */
export const demolitionRows: readonly RuleRow[] = [
  ...stoppingRows,
  ...judgingRows,
  ...orderingRows,
  ...forcedDemolitionRows,
];
