import { archivesReg, house } from '@anjuan/statute';
import { Flag, LongText } from '../kernel/field.js';
import { type Procedure, row } from '../kernel/procedure.js';
import { step } from '../kernel/step.js';
import type { DestructionDossier } from './dossiers.js';
import { namedIn } from './named.js';
import { noHold, nothingProposed, proposedByAnother, termRunOut } from './rules.js';

export class ProposeDestructionInput {
  @LongText({ zh: '鉴定意见', en: 'Appraisal' }, { min: 5, max: 1000 }) appraisal: string;
}

export class ApproveDestructionInput {
  @LongText({ zh: '审批意见', en: 'Opinion' }, { max: 500 }) opinion: string;
}

export class WithdrawDestructionInput {
  @Flag({ zh: '继续保管', en: 'Keep the file' }) keep: boolean;
}

const articles = [house('HSE-76'), archivesReg(19)];

const proposeDestruction = step<DestructionDossier, ProposeDestructionInput>({
  id: 'propose-destruction',
  title: { zh: '提出销毁', en: 'Propose the destruction' },
  articles,
  input: ProposeDestructionInput,
  rules: [termRunOut, noHold, nothingProposed],
  apply: (_dossier, { by, on }) => ({ proposedBy: by.id, proposedOn: on }),
});

/**
 * The chain stays whole: it holds commitments and digests, and what they stand for is gone. The entry names what, by reference;
 * the papers and files are added by whoever keeps them, when the act is sealed.
 */
const approveDestruction = step<DestructionDossier, ApproveDestructionInput>({
  id: 'approve-destruction',
  title: { zh: '批准并销毁', en: 'Approve and destroy' },
  articles,
  input: ApproveDestructionInput,
  rules: [termRunOut, noHold, proposedByAnother],
  prefill: () => ({ opinion: '同意销毁。' }),
  compute: ({ file }) => ({ destroyed: namedIn(file) }),
  apply: (dossier, { on }) => ({ ...dossier, destroyedOn: on }),
});

const withdrawDestruction = step<DestructionDossier, WithdrawDestructionInput>({
  id: 'withdraw-destruction',
  title: { zh: '不予销毁', en: 'Keep after all' },
  articles,
  input: WithdrawDestructionInput,
  rules: [],
  prefill: () => ({ keep: true }),
  apply: (dossier) => dossier,
});

const blank: DestructionDossier = {};

/** What is stored of a file beside its journal ends with its term: the archivist proposes, the head approves. @article ARCHIVES-REG-2024/19 */
// prettier-ignore
export const destruction: Procedure = {
  id: 'destruction@2021-07-15',
  kind: 'destruction',
  title: { zh: '期满销毁', en: 'Destruction after the term' },
  track: true,
  since: '2021-07-15',
  blank,
  stages: {
    proposed:  { title: { zh: '已提出', en: 'proposed' }, line: 1 },
    destroyed: { title: { zh: '已销毁', en: 'destroyed' }, line: 2, end: true },
    kept:      { title: { zh: '继续保管', en: 'kept' }, end: true },
  },
  rows: [
    //  step                 from        to           by
    row(proposeDestruction,  'start',    'proposed',  'archivist'),
    row(approveDestruction,  'proposed', 'destroyed', 'head'),
    row(withdrawDestruction, 'proposed', 'kept',      ['head', 'archivist']),
  ],
};
