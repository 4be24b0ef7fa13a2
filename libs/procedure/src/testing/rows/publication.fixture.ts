import type { CaseFile } from '../../kernel/file.js';
import { publication } from '../../publication/table.js';
import { after, doingsOf } from '../doing.fixture.js';
import { ageless, minor, shop } from '../party.fixture.js';
import { type RuleRow, type Tabled, rulesOf } from '../rule-table.fixture.js';
import { archiveTicket, fileAt, publishDecision, ticketAfter } from '../walk.fixture.js';
import { notArchivedRows, openTrackRows } from './shared.fixture.js';

const u = doingsOf(publication, 'publication/1');
const performing = () => fileAt('performing');
const of = (party: object) => fileAt('performing', { lead: { party } });
const drafted = (file: CaseFile = performing()) => after(file, u('draft-publication'));
const cleared = (file?: CaseFile) => after(drafted(file), u('clear-publication'));
const published = () => publishDecision(performing(), '2026-03-26');
const withdrawn = () => after(published(), u('withdraw-publication'));

/** A ticket need not be published: it may be closed and archived without. */
const closedTicket = () => ticketAfter('close-summary');

/** A record in full, for a file that has nothing to carry over yet. */
const typed = { input: { partyShown: '王××', facts: '占道经营。', penaltyShown: '罚款2000元', place: '南京路' } };

const wordingRows = (step: Tabled, at: () => CaseFile, ofShop: () => CaseFile) =>
  rulesOf(step, at, {
    holds: [
      ['party-shown-as-masked', 'a person by surname and ××'],
      ['party-shown-as-masked', 'a unit by its full name', { at: ofShop }],
      ['no-personal-numbers', 'facts without numbers that point to a person'],
      ['place-to-street-level', 'the street'],
      ['place-to-street-level', 'a company’s door is no secret', { at: ofShop, input: { place: '南京路88号' } }],
      ['full-text-only-with-social-impact', 'an extract'],
      [
        'full-text-only-with-social-impact',
        'the full text with its reason',
        { input: { fullText: true, fullTextReason: '多家媒体报道，社会关注度较高。' } },
      ],
    ],
    fails: [
      ['party-shown-as-masked', 'the full name of a person', { input: { partyShown: '王小明' } }],
      ['no-personal-numbers', 'an identity number', { input: { facts: '身份证号120101198001011234的当事人占道' } }],
      [
        'no-personal-numbers',
        'a phone number in full-width digits',
        { input: { facts: '电话１３８００１３８０００' } },
      ],
      ['no-personal-numbers', 'a number plate', { input: { penaltyShown: '暂扣津A12345' } }],
      ['place-to-street-level', 'a house number', { input: { place: '南京路88号' } }],
      ['full-text-only-with-social-impact', 'the full text without a reason', { input: { fullText: true } }],
    ],
  });

const draft = u('draft-publication');

/** Publication by three persons: law.md 1.9 and 5. */
export const publicationRows: readonly RuleRow[] = [
  ...notArchivedRows(draft, performing, () => archiveTicket(closedTicket())),
  ...openTrackRows(u('revise-publication'), drafted),
  ...openTrackRows(u('clear-publication'), drafted),
  ...openTrackRows(u('return-publication'), cleared),
  ...openTrackRows(u('publish'), cleared),
  ...rulesOf(draft, performing, {
    holds: [
      ['one-publication-at-a-time', 'the first one'],
      ['one-publication-at-a-time', 'the one before was withdrawn', { at: withdrawn, track: 'publication/2' }],
      ['decision-made', 'a decision was made'],
      ['party-not-a-minor', 'a person of full age'],
      ['no-crime-transfer-pending', 'nobody spoke of a crime'],
    ],
    fails: [
      ['one-publication-at-a-time', 'the first one is public', { at: published, track: 'publication/2' }],
      ['decision-made', 'nothing was decided', { at: () => fileAt('investigating'), ...typed }],
      ['party-not-a-minor', 'cases of minors are never published', { at: () => of(minor) }],
      [
        'no-crime-transfer-pending',
        'the reviewer advised a transfer',
        { at: () => fileAt('transfer-advised'), ...typed },
      ],
      ['no-crime-transfer-pending', 'the case went to another body', { at: () => fileAt('transferred'), ...typed }],
    ],
  }),
  ...wordingRows(draft, performing, () => of(shop)),
  ...wordingRows(u('revise-publication'), drafted, () => drafted(of(shop))),
  ...rulesOf(u('clear-publication'), drafted, {
    holds: [
      ['cleared-by-second-person', 'another than the drafter'],
      ['secrecy-and-privacy-reviewed', 'both were reviewed'],
      ['age-of-person-known', 'the year of birth is on file'],
      ['age-of-person-known', 'a company has no age', { at: () => drafted(of(shop)) }],
    ],
    fails: [
      [
        'cleared-by-second-person',
        'the drafter clears nothing',
        { at: () => after(performing(), u('draft-publication', { by: 'clerk' })), by: 'clerk' },
      ],
      [
        'cleared-by-second-person',
        'whoever revised the draft wrote on it',
        { at: () => after(drafted(), u('revise-publication', { by: 'clerk' })), by: 'clerk' },
      ],
      ['secrecy-and-privacy-reviewed', 'secrecy was not reviewed', { input: { secrecyReviewed: false } }],
      ['secrecy-and-privacy-reviewed', 'privacy was not reviewed', { input: { privacyReviewed: false } }],
      ['age-of-person-known', 'nobody knows the year of birth', { at: () => drafted(of(ageless)) }],
    ],
  }),
  ...rulesOf(u('publish'), cleared, {
    holds: [
      ['published-by-third-person', 'neither drafter nor clearer'],
      ['decision-reached-party-before-public', 'the decision was served'],
      ['party-not-a-minor', 'a person of full age'],
      ['no-crime-transfer-pending', 'nobody spoke of a crime'],
      ['published-within-seven-working-days', 'on the seventh working day', { on: '2026-04-02' }],
    ],
    fails: [
      [
        'published-by-third-person',
        'the drafter',
        { at: () => after(performing(), u('draft-publication', { by: 'publisher' }), u('clear-publication')) },
      ],
      [
        'published-by-third-person',
        'the clearer',
        { at: () => after(drafted(), u('clear-publication', { by: 'publisher' })) },
      ],
      ['decision-reached-party-before-public', 'the party has not seen it', { at: () => cleared(fileAt('decided')) }],
      ['published-within-seven-working-days', 'on the eighth working day', { on: '2026-04-03' }],
    ],
  }),
  ...wordingRows(u('correct-publication'), published, () => publishDecision(of(shop), '2026-03-26')),
  ...rulesOf(u('correct-publication'), published, {
    holds: [['correction-reasoned', 'with its reason']],
    fails: [
      ['correction-reasoned', 'hardly a reason', { input: { reason: '更正' } }],
      ['correction-reasoned', 'a reason with a phone number', { input: { reason: '当事人电话13800138000来函更正' } }],
    ],
  }),
  ...rulesOf(u('withdraw-publication'), published, {
    holds: [['withdrawal-reasoned-in-public', 'with its reason']],
    fails: [
      ['withdrawal-reasoned-in-public', 'hardly a reason', { input: { reason: '撤销' } }],
      [
        'withdrawal-reasoned-in-public',
        'a reason with a phone number',
        { input: { reason: '当事人电话13800138000来函要求撤回' } },
      ],
    ],
  }),
];
