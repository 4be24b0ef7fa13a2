import type { CivilDate } from '@anjuan/calendar';
import type { CaseFile } from '../../kernel/file.js';
import { otherPublication } from '../../other-publication/table.js';
import { after, doingsOf } from '../doing.fixture.js';
import { investigated, s } from '../holding.fixture.js';
import { FUMES } from '../office.fixture.js';
import { minor } from '../party.fixture.js';
import { type RuleRow, rulesOf } from '../rule-table.fixture.js';
import { archive, fileAt } from '../walk.fixture.js';

const o = doingsOf(otherPublication, 'other-publication/1');
const second = doingsOf(otherPublication, 'other-publication/2');

/** A seizure approved on a day. */
export const seizureDecided = (day?: CivilDate): CaseFile =>
  after(investigated(FUMES, day), s('request-sealing'), s('approve-sealing'));
const drafted = (by = 'li') => after(seizureDecided(), o('draft-other-publication', { by }));
const cleared = (drafter = 'li', by = 'clerk') => after(drafted(drafter), o('clear-other-publication', { by }));
/** A seizure decided and announced. */
export const seizureAnnounced = (day?: CivilDate): CaseFile =>
  after(
    seizureDecided(day),
    o('draft-other-publication'),
    o('clear-other-publication', { by: 'clerk' }),
    o('publish-other-decision'),
  );

const ofAMinor = () =>
  after(fileAt('investigating', { lead: { matter: FUMES, party: minor } }), s('request-sealing'), s('approve-sealing'));
const refused = () => after(investigated(FUMES), s('request-sealing'), s('refuse-sealing'));
const archivedSeizure = (file: CaseFile) =>
  archive(after(file, { step: 'terminate-investigation' }, { step: 'close-case' }));
const typed = { input: { about: 'sealing/1' } };

/** PUB-02: decisions on coercion and enforcement, by three persons. */
export const otherPublicationRows: readonly RuleRow[] = [
  ...rulesOf(o('draft-other-publication'), () => seizureDecided(), {
    holds: [
      ['case-not-archived', 'the file is not archived'],
      ['enforcement-decision-made', 'a seizure was approved'],
      ['announced-decision-on-file-once', 'the seizure of this file'],
      ['party-not-a-minor', 'a person of full age'],
      ['party-shown-as-masked', 'surname and ××'],
      ['no-personal-numbers', 'nothing that points to a person'],
    ],
    fails: [
      ['case-not-archived', 'the file is archived', { at: () => archivedSeizure(refused()), ...typed }],
      ['enforcement-decision-made', 'the head refused', { at: refused, ...typed }],
      ['announced-decision-on-file-once', 'no such track', { input: { about: 'sealing/2' } }],
      [
        'announced-decision-on-file-once',
        'announced before',
        { ...second('draft-other-publication'), at: () => seizureAnnounced(), ...typed },
      ],
      ['party-not-a-minor', 'cases of minors are never published', { at: ofAMinor }],
      ['party-shown-as-masked', 'the full name', { input: { partyShown: '王小明' } }],
      ['no-personal-numbers', 'a phone number', { input: { conclusion: '扣押，联系电话13800138000' } }],
    ],
  }),
  ...rulesOf(o('clear-other-publication', { by: 'clerk' }), () => drafted(), {
    holds: [
      ['case-not-archived', 'the file is not archived'],
      ['cleared-by-second-person', 'another than the drafter'],
      ['secrecy-and-privacy-reviewed', 'both were reviewed'],
    ],
    fails: [
      ['cleared-by-second-person', 'the drafter', { at: () => drafted('clerk') }],
      ['secrecy-and-privacy-reviewed', 'privacy was not', { input: { privacyReviewed: false } }],
    ],
  }),
  ...rulesOf(o('publish-other-decision'), () => cleared(), {
    holds: [
      ['case-not-archived', 'the file is not archived'],
      ['published-by-third-person', 'neither drafter nor clearer'],
    ],
    fails: [
      ['published-by-third-person', 'the drafter', { at: () => cleared('publisher') }],
      ['published-by-third-person', 'the clearer', { at: () => cleared('li', 'publisher') }],
    ],
  }),
];
