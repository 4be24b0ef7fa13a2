import { IsIn, IsString, Matches, MaxLength, MinLength, ValidateIf } from 'class-validator';
import type { Text } from '@anjuan/statute';
import type { CaseLine } from './cases.js';

/** What personal values are looked at for. Whoever chooses none of the first says it in words. */
export const lookPurposes = {
  identify: { zh: '核对当事人身份', en: 'to check who the party is' },
  investigate: { zh: '调查取证', en: 'to investigate' },
  serve: { zh: '送达文书', en: 'to serve a paper' },
  review: { zh: '法制审核', en: 'for the legal review' },
  hear: { zh: '组织听证', en: 'to hold a hearing' },
  earlier: { zh: '查询以往违法记录', en: 'to look up earlier breaches' },
  enforce: { zh: '催告、申请强制执行', en: 'to demand performance or enforce' },
  remedy: { zh: '复议、诉讼应对', en: 'for reconsideration or a lawsuit' },
  request: { zh: '当事人本人申请', en: 'at the party’s own request' },
  evaluate: { zh: '案卷评查', en: 'to evaluate the file' },
  archive: { zh: '归档整理', en: 'to archive the file' },
  other: { zh: '其他（写明）', en: 'something else, in words' },
} as const satisfies Readonly<Record<string, Text>>;
export type LookPurpose = keyof typeof lookPurposes;

/** Seconds after which a screen hides what it was shown. */
export const LOOK_SECONDS = 120;

/** Why somebody looks at personal values, or searches by them; each look is kept with it. */
export class LookRequest {
  @IsIn(Object.keys(lookPurposes)) purpose: LookPurpose;
  /** In words; needed where the purpose is none of those listed. */
  @ValidateIf(({ purpose, note }: LookRequest) => purpose === 'other' || note !== undefined)
  @IsString()
  @MinLength(4)
  @MaxLength(200)
  @Matches(/^[^\p{Cc}\p{Cs}]*$/u)
  note?: string;
}

/** A search by a full number. It travels in a body: an address is written into logs and histories. */
export class NumberSearchRequest extends LookRequest {
  @IsString() @MinLength(11) @MaxLength(40) @Matches(/^[^\p{Cc}\p{Cs}]*$/u) number: string;
}

/** Files in which a party of this number or telephone stands. */
export interface NumberSearchView {
  /** What was searched, masked. */
  readonly number: string;
  readonly cases: readonly CaseLine[];
}

/** Other files of the same party: found by the same number or the same telephone. */
export interface EarlierCasesView {
  readonly cases: readonly (CaseLine & {
    readonly by: readonly ('number' | 'phone')[];
    /** Day of the decision, where one was made. */
    readonly decidedOn: string | null;
    readonly outcome: string | null;
  })[];
}
