import type { CivilDate } from '@anjuan/calendar';
import type { Text } from '@anjuan/statute';

/** Further circumstances that send a draft to legal review; whoever drafts names those that apply. */
export const listedCircumstances = {
  'named-by-law': {
    zh: '法律、法规规定应当法制审核的其他情形',
    en: 'another case that a law or regulation sends to review',
  },
  'long-sealing': {
    zh: '查封、扣押超过三十日或者查封场所',
    en: 'sealing beyond thirty days, or of premises',
  },
  'costly-substitute': {
    zh: '代履行费用超过本街道规定数额',
    en: 'substitute performance above the street’s cost line',
  },
  'suspected-crime': { zh: '涉嫌犯罪', en: 'suspected crime' },
  'outside-benchmark': {
    zh: '减轻处罚或者突破裁量基准',
    en: 'a reduced penalty, or one outside the benchmark',
  },
} as const satisfies Record<string, Text>;
export type ListedCircumstance = keyof typeof listedCircumstances;

/** Answers of the routing sheet that only a person can give. */
export interface Routing {
  readonly publicInterest: boolean;
  readonly socialRisk: boolean;
  readonly severalLegalRelations: boolean;
  readonly thirdPartyRights: boolean;
  readonly listed?: readonly ListedCircumstance[];
}

/**
 * The routing sheet as it was answered when an act was done, by the office's tables of that day. It stays on file whether or not
 * review was due.
 */
export interface AnswerSheet {
  readonly on: CivilDate;
  /** Whether any answer sent the case to review. */
  readonly due: boolean;
  /** Yes or no by the question's id. */
  readonly answers: Readonly<Record<string, boolean>>;
}
