import type { Disposal, RetentionClass } from '@anjuan/procedure';
import type { Text } from '@anjuan/statute';

/** What a list of the archive shows: terms that are over, that end within a year, holds, proposals, what is gone. */
export const retentionLists = ['due', 'soon', 'held', 'proposed', 'destroyed'] as const;
export type RetentionList = (typeof retentionLists)[number];

/** One file of such a list. */
export interface RetentionLine {
  readonly id: string;
  readonly number: string | null;
  readonly title: string;
  readonly version: number;
  readonly class: RetentionClass;
  /** As the archive writes it: 永久, 30年, 10年. */
  readonly period: string;
  readonly restedOn: string | null;
  /** Last day of the term; null when it is kept for ever or the term has not begun. */
  readonly until: string | null;
  readonly why: Text;
  readonly disposal: Disposal | null;
  /** The proposal that waits or was approved, by its track. */
  readonly proposal?: { readonly track: string; readonly by: string; readonly on: string };
  readonly holds: readonly {
    readonly track: string;
    readonly ground: string;
    readonly reason: string;
    readonly on: string;
  }[];
  readonly destroyedOn?: string;
  /** Bytes that were given up and still lie in the store, waiting for the next run. */
  readonly bytesLeft: number;
}

export interface RetentionPage {
  readonly items: readonly RetentionLine[];
  readonly next: string | null;
}
