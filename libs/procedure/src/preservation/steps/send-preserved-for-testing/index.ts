import { apl, order55 } from '@anjuan/statute';
import { LongText, Whole } from '../../../kernel/field.js';
import { step } from '../../../kernel/step.js';
import { testOnFile } from '../../../ordinary/testing.js';
import { openTrackNotArchived } from '../../../rules/not-archived.js';
import type { PreservationDossier } from '../../dossier.js';
import { preservationRuns } from '../../rules.js';

export class SendForTestingInput {
  @Whole({ zh: '委托检测序号', en: 'Number of the test entrusted' }, { min: 1 }) test: number;
  @LongText({ zh: '送检情况', en: 'Note' }, { max: 1000 }) note: string;
}

export const sendPreservedForTesting = step<PreservationDossier, SendForTestingInput>({
  id: 'send-preserved-for-testing',
  title: { zh: '送交检测、鉴定', en: 'Send for testing' },
  articles: [apl(56), order55(18), order55(19)],
  input: SendForTestingInput,
  rules: [openTrackNotArchived, preservationRuns, testOnFile],
  prefill: ({ dossier }) => ({ test: dossier.tests?.at(-1)?.no ?? 1 }),
  apply: (dossier, { input, on }) => ({ ...dossier, disposed: { ...input, on } }),
});
