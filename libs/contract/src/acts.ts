import {
  IsArray,
  IsIn,
  IsObject,
  IsOptional,
  IsString,
  Matches,
  MaxLength,
  ValidateNested,
  ArrayMaxSize,
} from 'class-validator';
import type { Entry } from '@anjuan/journal';
import { type Act, type Evidence, IsCivilDay, type OfficerSnapshot } from '@anjuan/procedure';

/** Body of an act beside its step's own input. The API checks `input` against the step's class. */
export class ActRequest {
  /** Civil date on which the act was done; today when left out. */
  @IsOptional() @IsCivilDay() on?: string;
  /** Key of the track acted on (`service/1`); left out on the main line and when a track is opened. */
  @IsOptional() @IsString() @Matches(/^[a-z]+(-[a-z]+)*\/[1-9]\d{0,3}$/) track?: string;
  @IsObject() input: object;
  /** Typed reasons for rules that ask, by rule id. */
  @IsOptional() @IsObject() reasons?: Record<string, string>;
  @IsOptional() @IsArray() @ArrayMaxSize(50) @ValidateNested({ each: true }) recordings?: RecordingRequest[];
  /** Coded reason why the recording grade was not reached. */
  @IsOptional() @IsString() @MaxLength(200) gap?: string;
  /** When a case is opened from an inspection: the inspection's file id. Only on steps that open a file. */
  @IsOptional() @IsString() @MaxLength(40) inspection?: string;
}

/** An uploaded file as a recording of the act. */
export class RecordingRequest {
  @IsString() @Matches(/^[0-9a-f]{64}$/) digest: string;
  @IsIn(['photo', 'clip', 'whole']) kind: 'photo' | 'clip' | 'whole';
}

/** What is sealed in the journal: the act, when and for whom it was recorded, and the hashes of what it issued. */
export interface EntryBody extends Act {
  readonly file: string;
  readonly agency: string;
  /** Instant of sealing, UTC, ISO 8601. */
  readonly at: string;
  /** Address the request came from, or the part of the server that acted by itself. */
  readonly source?: string;
  /** Idempotency key and fingerprint of the request this entry answers. */
  readonly request?: { readonly key: string; readonly hash: string };
  readonly documents: readonly {
    readonly id: string;
    readonly template: string;
    readonly number: string;
    readonly hash: string;
  }[];
}

export type JournalEntry = Entry<EntryBody>;

/** Journal of one file; `genesis` is what the first entry links to. */
export interface JournalView {
  readonly file: string;
  readonly genesis: string;
  readonly entries: readonly JournalEntry[];
  /** Whose log the entries go into. */
  readonly agency: string;
  /** Entries that stand in the log; the others wait for it. */
  readonly log: readonly LogPlace[];
}

/** Where an entry stands in the log: its leaf, from 0, and the first signed head over it. */
export interface LogPlace {
  readonly seq: number;
  readonly index: number;
  readonly size: number;
  readonly signedAt: string;
}

export type { Act, Evidence, OfficerSnapshot };
