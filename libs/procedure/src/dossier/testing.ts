import type { CivilDate } from '@anjuan/calendar';
import type { Text } from '@anjuan/statute';

/** Ways of having a thing examined by somebody who can. @article MOHURD-55-2022/18 */
export const testKinds = {
  testing: { zh: '检测', en: 'testing' },
  inspection: { zh: '检验', en: 'examination' },
  appraisal: { zh: '鉴定', en: 'appraisal' },
} as const satisfies Record<string, Text>;
export type TestKind = keyof typeof testKinds;

/** One test that was entrusted, and what came of it. @article MOHURD-55-2022/18 */
export interface EvidenceTest {
  readonly no: number;
  readonly kind: TestKind;
  readonly body: string;
  readonly qualification: string;
  readonly things: string;
  readonly entrustedOn: CivilDate;
  /** Last day of the term given to the body. */
  readonly dueOn: CivilDate;
  /** Whether the party was told of the test and of its term in writing. */
  readonly toldInWriting: boolean;
  /** Key of the track the things are held on. */
  readonly held?: string;
  readonly result?: {
    readonly on: CivilDate;
    readonly finding: string;
    readonly partyToldOn: CivilDate;
    readonly digests: readonly string[];
  };
}
