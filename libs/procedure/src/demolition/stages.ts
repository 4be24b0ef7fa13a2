/** Stages in which nothing more is to be done about the structure. */
export const demolitionEnds: readonly string[] = [
  'self-demolished',
  'force-demolished',
  'corrected',
  'lifted',
  'confiscated',
  'referred',
  'ended',
  'no-longer-enforced',
  'reversed',
];

/** Stages in which an order to demolish has been carried out, or lawfully never will be. @article ACL-2011/40 */
export const orderCarriedOut: readonly string[] = [
  'self-demolished',
  'force-demolished',
  'ended',
  'no-longer-enforced',
  'reversed',
];
