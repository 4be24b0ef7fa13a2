/** One act of a play: who does what, how many days ago, with which recordings. */
export interface PlayedAct {
  readonly who: string;
  readonly step: string;
  readonly ago: number;
  readonly input: object;
  readonly photos?: number;
  readonly clip?: boolean;
  /** Reasons for rules that ask, by rule id. */
  readonly reasons?: Readonly<Record<string, string>>;
  readonly track?: string;
}

/** A file of the demonstration office, from its first act to where it stands. */
export interface Play {
  readonly kind: string;
  readonly acts: readonly PlayedAct[];
  /** Which of the earlier plays this one comes from, by its number from 0. */
  readonly inspection?: number;
}

/** What a play is written with: people by user name, days by how long ago. */
export interface Cast {
  readonly id: (username: string) => string;
  readonly day: (ago: number) => string;
}

/** Code of a matter of the sample by its number. */
export const matterNo = (no: number): string => `120101ZQBCF01${String(no).padStart(3, '0')}`;
