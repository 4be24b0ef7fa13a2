import { instrumentRows } from './data/instruments.js';
import type { Mark, Text } from './text.js';

/** A statute, regulation, rule or paper that is cited. */
export interface Instrument {
  readonly id: string;
  readonly title: Text;
  /** Short Chinese name used in labels, 行政处罚法. */
  readonly short: string;
  /** Short English name used in labels. */
  readonly shortEn: string;
  /** First civil date of this text. */
  readonly inForceFrom: string;
  /** Last civil date of this text; absent while it is in force. */
  readonly inForceTo?: string;
  readonly mark: Mark;
  /** 'item' for papers divided into numbered items, as （十二）, instead of articles. */
  readonly numbering?: 'item';
}

/** Every instrument the system cites, our own house rules (`HOUSE`) among them. */
export const instruments: readonly Instrument[] = instrumentRows;

const byId = new Map(instruments.map((one) => [one.id, one]));

/** The instrument with this id. @throws RangeError when there is none */
export function instrument(id: string): Instrument {
  const found = byId.get(id);
  if (!found) throw new RangeError(`Unknown instrument: ${id}`);
  return found;
}
