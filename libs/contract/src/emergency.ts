import { IsIn, IsInt, IsOptional, IsString, Length, Max, Min } from 'class-validator';

/** Why a file out of sight has to be read at once. */
export const emergencyGrounds = {
  danger: { zh: '人身、财产安全紧急', en: 'Danger to people or property' },
  deadline: { zh: '法定期限即将届满，经办人无法联系', en: 'A limit ends and no handler can be reached' },
  court: { zh: '法院、复议机关或者上级要求立即答复', en: 'A court or a higher body wants an answer at once' },
  complaint: { zh: '当事人当面投诉、求助', en: 'The party stands at the counter' },
} as const;
export type EmergencyGround = keyof typeof emergencyGrounds;

/** A file is opened for reading out of need. */
export class EmergencyRequest {
  @IsIn(Object.keys(emergencyGrounds)) ground: EmergencyGround;
  /** What has happened, in the reader's own words. */
  @IsString() @Length(10, 500) purpose: string;
  /** For how many hours; never longer than the office's setting, which counts where nothing is said. */
  @IsOptional() @IsInt() @Min(1) @Max(72) hours?: number;
}

/** Until when the file, if there is one, can be read. */
export interface EmergencyAnswer {
  readonly until: string;
}

/** What the audit administrator makes of it. */
export class EmergencyReview {
  @IsIn(['justified', 'unjustified']) verdict: 'justified' | 'unjustified';
  @IsOptional() @IsString() @Length(0, 500) remark?: string;
}

/** Days within which an opening is to be reviewed, counted from its end. */
export const REVIEW_WITHIN_DAYS = 7;

/** One opening, as the audit administrator sees it: who, when, why; nothing of the case but its number. */
export interface EmergencyLine {
  readonly id: string;
  readonly file: string;
  /** Null where there is no such file, or it has no number yet. */
  readonly number: string | null;
  readonly exists: boolean;
  readonly person: { readonly id: string; readonly name: string; readonly unit: string };
  readonly ground: EmergencyGround;
  readonly purpose: string;
  readonly at: string;
  readonly until: string;
  /** Still open for reading, waiting for its review, waiting for too long, or reviewed. */
  readonly state: 'running' | 'waiting' | 'overdue' | 'reviewed';
  /** What was read of the file while it was open, most often read first. */
  readonly read: readonly { readonly action: string; readonly count: number; readonly last: string }[];
  readonly review: {
    readonly at: string;
    readonly by: string;
    readonly verdict: EmergencyReview['verdict'];
    readonly remark: string | null;
  } | null;
}
