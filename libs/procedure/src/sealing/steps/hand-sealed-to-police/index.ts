import { acl } from '@anjuan/statute';
import { Flag, Line, LongText } from '../../../kernel/field.js';
import { step } from '../../../kernel/step.js';
import { openTrackNotArchived } from '../../../rules/not-archived.js';
import type { SealingDossier } from '../../dossier.js';
import { partyToldOfMove } from '../../ending-rules.js';

export class HandToPoliceInput {
  @Line({ zh: '接收机关', en: 'Receiving body' }) to: string;
  @Line({ zh: '接收回执', en: 'Receipt' }, { optional: true }) receipt?: string;
  @Flag({ zh: '已书面告知当事人', en: 'Party told in writing' }) partyTold: boolean;
  @LongText({ zh: '移交清单和说明', en: 'List and note' }, { max: 1000 }) note: string;
}

export const handSealedToPolice = step<SealingDossier, HandToPoliceInput>({
  id: 'hand-sealed-to-police',
  title: { zh: '随案移送财物', en: 'Hand the things over with the case' },
  articles: [acl(21)],
  input: HandToPoliceInput,
  rules: [openTrackNotArchived, partyToldOfMove],
  apply: (dossier, { input, on }) => ({ ...dossier, ended: { on, note: `${input.to}：${input.note}` } }),
});
