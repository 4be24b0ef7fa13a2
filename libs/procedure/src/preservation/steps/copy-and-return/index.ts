import { apl, order55 } from '@anjuan/statute';
import { Blobs, LongText, Persons } from '../../../kernel/field.js';
import { step } from '../../../kernel/step.js';
import { openTrackNotArchived } from '../../../rules/not-archived.js';
import { fieldOfficers } from '../../../rules/officers.js';
import type { PreservationDossier } from '../../dossier.js';

export class CopyAndReturnInput {
  @Persons({ zh: '执法人员', en: 'Officers' }, { max: 6, role: 'officer' }) officers: string[];
  @Blobs({ zh: '复制、拍照、录像文件', en: 'Copies, photos, video' }, { max: 50 }) copies: string[];
  @LongText({ zh: '返还情况和签收', en: 'Return, and who signed for it' }, { max: 1000 }) note: string;
}

export const copyAndReturn = step<PreservationDossier, CopyAndReturnInput>({
  id: 'copy-and-return',
  title: { zh: '固定证据后返还', en: 'Copy and return' },
  articles: [apl(56), order55(19)],
  input: CopyAndReturnInput,
  rules: [openTrackNotArchived, ...fieldOfficers],
  grade: 'L2',
  prefill: ({ dossier }) => ({ officers: [...dossier.handlers] }),
  apply: (dossier, { input, on }) => ({ ...dossier, disposed: { ...input, on } }),
});
