import type { WordKey } from '@/shared/i18n';

/** What can be done with a file of the archive from its list. */
export const deeds = {
  propose: { step: 'propose-destruction', field: 'appraisal', label: 'retention.appraisal', least: 5, look: 'primary' },
  approve: { step: 'approve-destruction', field: 'opinion', label: 'retention.opinion', least: 1, look: 'danger' },
  keep: { step: 'withdraw-destruction', look: 'plain' },
  hold: { step: 'place-hold', field: 'reason', label: 'retention.reason', least: 5, look: 'primary' },
  lift: { step: 'lift-hold', field: 'reason', label: 'retention.liftReason', least: 5, look: 'primary' },
} as const satisfies Readonly<
  Record<
    string,
    {
      readonly step: string;
      readonly field?: string;
      readonly label?: WordKey;
      readonly least?: number;
      readonly look: 'primary' | 'danger' | 'plain';
    }
  >
>;
export type Deed = keyof typeof deeds;

/** A deed on one track of a file; a new track when none is named. */
export interface Chosen {
  readonly deed: Deed;
  readonly track?: string;
}
