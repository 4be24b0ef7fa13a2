/** Number patterns by template for an office's code word; an office may set others. */
export const usualNumbers = (word: string): Readonly<Record<string, string>> => ({
  'filing-approval': `${word}立字〔{year}〕{n}号`,
  'prior-notice': `${word}罚先告字〔{year}〕{n}号`,
  'review-opinion': `${word}法审字〔{year}〕{n}号`,
  'penalty-decision': `${word}罚决字〔{year}〕{n}号`,
  'on-the-spot-decision': `${word}当罚决字〔{year}〕{n}号`,
  'on-site-record': `${word}检字〔{year}〕{n}号`,
  'supplement-notice': `${word}补正字〔{year}〕{n}号`,
  'rectification-notice': `${word}更正字〔{year}〕{n}号`,
  'guardian-order': `${word}责监字〔{year}〕{n}号`,
  'service-receipt': `${word}送字〔{year}〕{n}号`,
});
