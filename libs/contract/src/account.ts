import { IsIn, IsObject, IsString, Matches, MaxLength, MinLength } from 'class-validator';
import type { Role } from '@anjuan/procedure';
import type { PasswordOwner } from './password.js';
import type { SignInPolicy } from './sign-in-policy.js';

const SECRET = /^[A-Za-z0-9_-]{43}$/;

/** Six digits of the authenticator, or a recovery code as it was printed. */
export class CodeRequest {
  @IsString() @MinLength(6) @MaxLength(40) @Matches(/^[0-9A-Za-z -]+$/) code: string;
}

/** A password alone, where somebody without a second factor proves to be the one. */
export class ProofRequest {
  @IsString() @MinLength(1) @MaxLength(200) password: string;
}

/** A new password in place of the present one. */
export class ChangePasswordRequest {
  @IsString() @MinLength(1) @MaxLength(200) current: string;
  @IsString() @MinLength(1) @MaxLength(200) password: string;
}

/** What the browser's passkey answered; the server's library checks its inside. */
export class PasskeyRequest {
  @IsObject() response: object;
}

/** A new passkey, and what its owner calls it. */
export class NewPasskeyRequest extends PasskeyRequest {
  @IsString() @MinLength(1) @MaxLength(40) @Matches(/^[^\p{Cc}\p{Cs}]*$/u) label: string;
}

/** The secret of a one-time link. */
export class InvitationRequest {
  @IsString() @Matches(SECRET) secret: string;
}

/** The first password of an account. */
export class UseInvitationRequest extends InvitationRequest {
  @IsString() @MinLength(1) @MaxLength(200) password: string;
}

/** What a one-time link is for: a first password, a forgotten one, or both password and second factor after a loss. */
export type InvitationPurpose = 'account' | 'password' | 'reset';

/** A one-time link that is to be made. */
export class NewInvitationRequest {
  @IsIn(['account', 'password', 'reset']) purpose: InvitationPurpose;
}

/** Whom a one-time link lets in, and what the password must be like. */
export interface InvitationView {
  readonly owner: PasswordOwner;
  readonly agency: string;
  readonly purpose: InvitationPurpose;
  readonly expiresAt: string;
  readonly policy: SignInPolicy;
}

/** A link just made; it is told this once. */
export interface InvitationLink {
  readonly link: string;
  readonly expiresAt: string;
}

/** How one may sign in at this installation. */
export interface SignInOptions {
  /** Name of the single sign-on, when there is one. */
  readonly sso: string | null;
}

/** A session as its owner, or the security administrator, sees it. */
export interface SessionLine {
  readonly id: string;
  readonly person: { readonly id: string; readonly name: string };
  /** Family of the browser and its device. */
  readonly agent: string;
  /** Shortened: enough to know one's own office by. */
  readonly address: string;
  readonly since: string;
  readonly seenAt: string;
  /** Whether it is the one that asks. */
  readonly own: boolean;
}

/** A passkey as its owner sees it. */
export interface PasskeyLine {
  readonly id: string;
  readonly label: string;
  readonly since: string;
  readonly usedAt: string | null;
}

/** One's own account. */
export interface AccountView {
  readonly owner: PasswordOwner;
  readonly policy: SignInPolicy;
  /** Whether a second factor is demanded. */
  readonly factorNeeded: boolean;
  /** Since when there is an authenticator. */
  readonly totp: string | null;
  readonly passkeys: readonly PasskeyLine[];
  /** Recovery codes not used yet. */
  readonly recoveryLeft: number;
  readonly passwordSetAt: string | null;
  readonly sso: { readonly name: string; readonly linkedAt: string | null } | null;
  readonly sessions: readonly SessionLine[];
}

/** A new authenticator before its first code: what the picture says, and the same to type. */
export interface TotpView {
  readonly uri: string;
  readonly secret: string;
}

/** Recovery codes, told this once; empty when there were some already. */
export interface RecoveryCodes {
  readonly codes: readonly string[];
}

/** An account as the security administrator sees it. */
export interface AccountLine {
  readonly id: string;
  readonly username: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly active: boolean;
  readonly lockedUntil: string | null;
  readonly totp: boolean;
  readonly passkeys: number;
  readonly passwordSetAt: string | null;
  /** Whether the person has chosen a password. */
  readonly ready: boolean;
  /** Until when a one-time link is open. */
  readonly invitedUntil: string | null;
}

/** Accounts and sessions of the office. */
export interface AccountsView {
  readonly accounts: readonly AccountLine[];
  readonly sessions: readonly SessionLine[];
  readonly policy: SignInPolicy;
}
