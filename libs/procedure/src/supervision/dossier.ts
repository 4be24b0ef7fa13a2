import type { CivilDate } from '@anjuan/calendar';
import type { Text } from '@anjuan/statute';

/** Papers of supervision, from the mildest to the strongest. @article SUP-825/26 */
export const supervisionPapers = {
  urging: { zh: '行政执法监督督办函', en: 'urging letter' },
  opinion: { zh: '行政执法监督意见书', en: 'opinion' },
  decision: { zh: '行政执法监督决定书', en: 'decision' },
} as const satisfies Record<string, Text>;
export type SupervisionPaper = keyof typeof supervisionPapers;

/** One matter of supervision: a paper to answer, a file asked for, a dispute over a power, a decision put on file. */
export interface SupervisionDossier {
  readonly paper?: {
    readonly kind: SupervisionPaper;
    readonly from: string;
    readonly number: string;
    readonly receivedOn: CivilDate;
    readonly demands: string;
  };
  /** Day the paper, or the supervisor who returned our report, gave us. */
  readonly dueOn?: CivilDate;
  readonly reports?: readonly { readonly on: CivilDate; readonly correction: string }[];
  readonly returned?: readonly { readonly on: CivilDate; readonly why: string }[];
  readonly government?: { readonly number: string; readonly receivedOn: CivilDate; readonly content: string };
  readonly asked?: { readonly on: CivilDate; readonly by: string; readonly purpose: string };
  /** What was handed to the supervisor: a sealed export of the whole journal. */
  readonly exported?: { readonly on: CivilDate; readonly entries: number; readonly digest: string };
  readonly dispute?: {
    readonly agency: string;
    readonly power: string;
    readonly coordinator: string;
    readonly on: CivilDate;
  };
  readonly filedMajor?: { readonly on: CivilDate; readonly body: string; readonly platformNumber: string };
  readonly settled?: { readonly on: CivilDate; readonly note: string };
}

/** Nothing of supervision yet. */
export const blankSupervision: SupervisionDossier = {};
