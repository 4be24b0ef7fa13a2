import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Length,
  Matches,
  Max,
  Min,
} from 'class-validator';
import { firstRoles } from '../platform/first-administrators.js';

/** Words on one line, without control characters. */
const LINE = /^[^\p{Cc}\p{Cs}]*$/u;
const DAY = /^\d{4}-\d\d-\d\d$/;

/** A team of an office, or a section of a district. */
export class UnitLine {
  @Matches(/^[a-z][a-z0-9-]{0,39}$/) id: string;
  @IsString() @Length(1, 60) @Matches(LINE) name: string;
}

/** One of the three administrators an agency begins with. */
export class AdministratorLine {
  @IsIn(firstRoles) role: (typeof firstRoles)[number];
  @Matches(/^[\p{L}\p{N}._@-]{2,64}$/u) username: string;
  @IsString() @Length(2, 40) @Matches(LINE) name: string;
}

/** From which fine on a party may ask for a hearing, from a day on; in yuan. */
export class ThresholdLine {
  @Matches(DAY) from: string;
  @IsInt() @Min(1) @Max(100_000_000) personYuan: number;
  @IsInt() @Min(1) @Max(100_000_000) unitYuan: number;
  /** Whether a published paper gives the amounts; else every screen says they are to be confirmed. */
  @IsBoolean() confirmed: boolean;
}

/** A district or an office as `npm run office` takes it. */
export class OfficeFile {
  @IsIn(['district', 'office']) kind: 'district' | 'office';
  /** Full name, as it stands under papers. */
  @IsString() @Length(4, 60) @Matches(LINE) name: string;
  /** The district it lies in, as papers say it. */
  @IsString() @Length(2, 40) @Matches(LINE) district: string;
  /** Name of the district's agency it stands under, made before; left out where there is none. */
  @IsOptional() @IsString() @Length(4, 60) under?: string;
  @IsString() @Length(2, 120) @Matches(LINE) address: string;
  @IsString() @Length(2, 60) @Matches(LINE) phone: string;
  /** Where the public complains. */
  @IsString() @Length(2, 200) @Matches(LINE) complaints: string;
  /** The authority that reconsiders its decisions. */
  @IsString() @Length(2, 120) @Matches(LINE) reconsideration: string;
  /** First word of its document numbers. */
  @IsOptional() @IsString() @Length(1, 12) @Matches(/^\p{L}+$/u) codeWord?: string;
  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(100) units: UnitLine[];
  @IsArray() @ArrayMinSize(3) @ArrayMaxSize(3) administrators: AdministratorLine[];
  /** Codes of the matters handed over; none when left out, they are then brought onto the power list by acts. */
  @IsOptional() @IsArray() @ArrayMaxSize(1000) @IsString({ each: true }) matters?: string[];
  /** First day of those matters. */
  @IsOptional() @Matches(DAY) mattersFrom?: string;
  @IsOptional() @IsArray() @ArrayMaxSize(20) thresholds?: ThresholdLine[];
}
