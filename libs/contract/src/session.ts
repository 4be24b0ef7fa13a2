import { IsString, MaxLength, MinLength } from 'class-validator';
import type { Text } from '@anjuan/statute';
import type { OfficeName } from './cases.js';
import type { Circumstances, Office, Role } from '@anjuan/procedure';

export class SignInRequest {
  @IsString() @MinLength(1) @MaxLength(64) username: string;
  @IsString() @MinLength(1) @MaxLength(200) password: string;
}

/** `factor`: a code or a passkey is awaited. `enrolling`: a second factor must be set up. `expired`: a new password must be chosen. */
export type SessionState = 'open' | 'factor' | 'enrolling' | 'expired';

/** Who is signed in. */
export interface SessionView {
  /** How far the sign-in has come; only an open one may do its work. */
  readonly state: SessionState;
  /** A made-up person of the demonstration. */
  readonly demo: boolean;
  /** Second factors there are, and whether they are asked for: of a demonstration's people they are not. */
  readonly factors: { readonly totp: boolean; readonly passkeys: number; readonly asked: boolean };
  readonly person: {
    readonly id: string;
    readonly name: string;
    readonly unit: string;
    readonly roles: readonly Role[];
    readonly certificate?: string;
  };
  readonly agency: { readonly id: string; readonly name: string; readonly district: string };
  readonly today: string;
}

/** What the pure rules need to know of the office, so that the SPA can ask them offline. */
export interface OfficeView {
  readonly office: Office;
  readonly holidays: Circumstances['holidays'];
  readonly mapTiles: { readonly url: string; readonly attribution: string } | null;
  /** The offices below; only for a supervisor of a district. */
  readonly below?: readonly OfficeName[];
  readonly district: {
    readonly name: string;
    readonly center: readonly [number, number];
    readonly outline: readonly (readonly [number, number])[];
  };
}

/** Answer to an upload. */
export interface UploadView {
  readonly digest: string;
  readonly bytes: number;
  readonly mediaType: string;
  readonly name: string;
}

/** An account of the demonstration office; only there are passwords told. */
export interface DemoAccount {
  readonly id: string;
  readonly username: string;
  readonly password: string;
  readonly name: string;
  /** First of the roles, in Chinese for printing. */
  readonly role: Role;
  readonly roles: readonly Role[];
  readonly title: Text;
  /** Name of the agency whose account it is. */
  readonly office: string;
}

/** Whether the server lives: reachable database, its version, the job queue. */
export interface HealthView {
  readonly ok: boolean;
  readonly database: boolean;
  readonly version: string;
  readonly warnings: readonly ServerWarning[];
}

/** A setting with which something will not work as people expect: papers carry no code while nobody said where it should lead. */
export type ServerWarning = 'no-public-url';
