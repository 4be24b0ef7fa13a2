import type { Words } from '.';

/** Words around parties, in English. */
export const party: Words['party'] = {
  none: 'No party is on file yet.',
  unmask: 'Show the full values',
  says: 'Numbers, addresses and telephones of a party are protected. Each look is recorded.',
  purpose: 'What for',
  note: 'Say what for',
  look: 'Show',
  unmasked: 'Hidden again in {seconds} s; this look has been recorded.',
  hide: 'Hide now',
  minor: 'minor',
  earlier: 'Other cases of this party',
  earlierSays:
    'Searches this office by the number and the telephone: for a first offence, a repeated one, or to tell who somebody is. The search is recorded.',
  search: 'Search',
  noEarlier: 'No other case of this party was found.',
  foundEarlier: 'Found: {n}',
  by: { number: 'same number', phone: 'same telephone' },
  decided: 'decided on {date}',
  byNumber: 'Search by number',
  byNumberSays:
    'This is a whole number ({number}). Say what for; the search is recorded, and the number stands neither in the address nor in any log.',
  byNumberFound: 'Number {number}: {n}',
  leave: 'Back to the list',
};
