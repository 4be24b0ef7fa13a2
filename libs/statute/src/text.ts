/** A text in both languages of the house; Chinese is the leading one. */
export interface Text {
  readonly zh: string;
  readonly en: string;
}

/**
 * How a fact was checked: V in the full text, X in an excerpt only, M from memory (to be confirmed), P our own proposal.
 */
export type Mark = 'V' | 'X' | 'M' | 'P';
