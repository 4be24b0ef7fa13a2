import type { CivilDate } from '@anjuan/calendar';
import type { Text } from '@anjuan/statute';

/** The five papers of a transfer; what does not exist is written as 无. @article CRIME-TRANSFER-2020/6 */
export interface TransferPapers {
  readonly letter: string;
  readonly investigation: string;
  readonly things: string;
  readonly tests: string;
  readonly others: string;
}

/** What became of the case at the police, the procuratorate and the court. */
export const crimeResults = {
  fined: { zh: '判处罚金', en: 'fined by the court' },
  convicted: { zh: '判处其他刑罚', en: 'another sentence' },
  exempted: { zh: '免予刑事处罚', en: 'exempted from punishment' },
  acquitted: { zh: '宣告无罪', en: 'acquitted' },
  'not-prosecuted': { zh: '不起诉', en: 'not prosecuted' },
  dropped: { zh: '公安机关撤销案件', en: 'dropped by the police' },
} as const satisfies Record<string, Text>;
export type CrimeResult = keyof typeof crimeResults;

/** Ways to object to a refusal of the police. @article CRIME-TRANSFER-2020/9 */
export const objectionWays = {
  review: { zh: '提请公安机关复议', en: 'review by the police' },
  procuratorate: { zh: '建议人民检察院立案监督', en: 'supervision by the procuratorate' },
} as const satisfies Record<string, Text>;

/** A paper of another body with the day it reached us. */
export interface PaperReceived {
  readonly number: string;
  readonly receivedOn: CivilDate;
  readonly note?: string;
}

/** One suspected crime on its way to the police. */
export interface CrimeTransferDossier {
  readonly team: readonly string[];
  readonly offence?: string;
  readonly report?: string;
  readonly reportedOn?: CivilDate;
  /** The principal head the report went to. */
  readonly reportedTo?: string;
  readonly decided?: {
    readonly on: CivilDate;
    readonly by: string;
    readonly approved: boolean;
    readonly reasons: string;
  };
  readonly transferred?: {
    readonly on: CivilDate;
    readonly police: string;
    readonly papers: TransferPapers;
    readonly sealedThings: readonly string[];
    readonly receipt?: string;
  };
  readonly accepted?: PaperReceived;
  readonly refused?: PaperReceived;
  readonly objection?: { readonly on: CivilDate; readonly way: string; readonly reasons: string };
  readonly handedOver?: { readonly on: CivilDate; readonly things: readonly string[]; readonly receiver: string };
  readonly returnedOn?: CivilDate;
  readonly result?: { readonly kind: CrimeResult; readonly paper: string; readonly on: CivilDate };
}

/** A suspicion nobody has reported yet. */
export const blankCrimeTransfer: CrimeTransferDossier = { team: [] };
