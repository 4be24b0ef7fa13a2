import type { ArticleId } from './cite.js';
import { glossaryRows } from './data/glossary.js';

/** One Chinese term and its one English term. */
export interface Term {
  readonly zh: string;
  readonly en: string;
  /** How the term is spelt in code, where it stands there. */
  readonly identifier?: string;
  readonly articles: readonly ArticleId[];
  /** English words that must not be used for it. */
  readonly forbidden?: readonly string[];
}

/** The terms of the house, in the order of the procedure. */
export const glossary: readonly Term[] = glossaryRows;
