import type { CivilDate, HolidayYear } from '@anjuan/calendar';
import type { Destroyed } from '../retention/named.js';
import type { AnswerSheet } from '../dossier/routing.js';
import type { ArticleId, Text } from '@anjuan/statute';
import type { CertificateState } from './certificate.js';
import type { InputClass } from './field.js';
import type { CaseFile, Grade } from './file.js';
import type { Role } from './office.js';
import type { Given, Rule } from './rule.js';

/** An officer as he or she stood on the day of the act. */
export interface OfficerSnapshot {
  readonly id: string;
  readonly name: string;
  readonly certificate?: string;
  /** What the certificate was on the day of the act, and the last day of its term. */
  readonly certificateStatus?: CertificateState;
  readonly certificateValidTo?: CivilDate;
}

/** Who performed an act, as he or she stood on that day. */
export interface ActorSnapshot extends OfficerSnapshot {
  readonly role: Role;
  /** The head in whose place it was done, and the file of the delegation. */
  readonly delegation?: { readonly file: string; readonly head: string; readonly name: string };
}

/** A file that records the act: a photo, a clip of its key minutes, or the whole of it. */
export interface RecordingItem {
  readonly digest: string;
  readonly kind: 'photo' | 'clip' | 'whole';
}

/** Plain facts that only the office's tables of the day could give; sealed with the act, since replay has no office. */
export interface Computed {
  readonly routing?: AnswerSheet;
  /** What was destroyed, by reference. */
  readonly destroyed?: Destroyed;
  /** The calendar's year as it stood, null where it had none. */
  readonly calendar?: { readonly before: HolidayYear | null };
  /** A member of the office as it stood when the file of the account was opened. */
  readonly account?: { readonly name: string; readonly unit: string; readonly roles: readonly Role[] };
}

/** One performance of a step: everything its effect depends on, so that `replay` needs nothing else. */
export interface Act<I = unknown> {
  readonly step: string;
  readonly procedure: string;
  readonly track?: string;
  readonly from: string;
  readonly to: string;
  readonly on: CivilDate;
  readonly by: ActorSnapshot;
  readonly officers: readonly OfficerSnapshot[];
  readonly input: I;
  /** Typed reasons for rules that ask, by rule id. */
  readonly reasons: Readonly<Record<string, string>>;
  /** Rules that did not hold and only flag. */
  readonly flags: readonly string[];
  readonly recording: { readonly required: Grade; readonly items: readonly RecordingItem[]; readonly gap?: string };
  /** Numbers given when the act was sealed, by document template id. */
  readonly numbers: Readonly<Record<string, string>>;
  readonly computed?: Computed;
}

/** Something the procedure allows: input, rules, effect. One folder each. */
export interface Step<D = unknown, I = unknown> {
  readonly id: string;
  readonly title: Text;
  readonly articles: readonly ArticleId[];
  readonly input: InputClass<I>;
  readonly rules: readonly Rule<D, I>[];
  /** Recording grade the act needs; text alone (L1) unless said otherwise. */
  readonly grade?: Grade;
  /** Templates of the documents the act issues. */
  readonly issues?: readonly string[];
  /** Carries facts already on file into the form, so that nobody types them twice. */
  prefill?(file: CaseFile, track?: string): Partial<I>;
  /** What the effect needs of the office's tables, computed when the act is decided. */
  compute?(given: Given<D, I>): Computed;
  /** The new dossier; never touches the old one. */
  apply(dossier: D, act: Act<I>): D;
}

/** Types a step by its dossier and input and hands it to the untyped tables. */
export function step<D, I extends object>(given: Step<D, I>): Step {
  return given as unknown as Step;
}
