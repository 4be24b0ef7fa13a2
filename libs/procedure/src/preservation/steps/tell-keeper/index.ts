import { order55 } from '@anjuan/statute';
import { LongText } from '../../../kernel/field.js';
import { step } from '../../../kernel/step.js';
import { openTrackNotArchived } from '../../../rules/not-archived.js';
import type { PreservationDossier } from '../../dossier.js';

export class TellKeeperInput {
  @LongText({ zh: '告知保管人和返还情况', en: 'How the keeper was told and the things went back' }, { max: 1000 })
  note: string;
}

export const tellKeeper = step<PreservationDossier, TellKeeperInput>({
  id: 'tell-keeper',
  title: { zh: '告知保管人已解除', en: 'Tell the keeper' },
  articles: [order55(19)],
  input: TellKeeperInput,
  rules: [openTrackNotArchived],
  apply: (dossier, { input, on }) => ({ ...dossier, disposed: { ...input, on } }),
});
