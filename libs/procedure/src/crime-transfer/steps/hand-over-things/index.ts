import { transferReg } from '@anjuan/statute';
import { Line, Texts } from '../../../kernel/field.js';
import { step } from '../../../kernel/step.js';
import type { CrimeTransferDossier } from '../../dossier.js';
import { handedOverInTime } from '../../rules.js';

export class HandOverThingsInput {
  @Texts({ zh: '移交的物品和材料（没有的写“无”）', en: 'Things and papers; none is said as 无' }, { max: 100 })
  things: string[];
  @Line({ zh: '接收人', en: 'Receiver' }, { max: 60 }) receiver: string;
}

/** @article CRIME-TRANSFER-2020/12 */
export const handOverThings = step<CrimeTransferDossier, HandOverThingsInput>({
  id: 'hand-over-things',
  title: { zh: '移交涉案物品和材料', en: 'Hand over things and papers' },
  articles: [transferReg(12)],
  input: HandOverThingsInput,
  rules: [handedOverInTime],
  prefill: (file, track) => {
    const sent = track
      ? (file.tracks[track]?.dossier as CrimeTransferDossier | undefined)?.transferred?.sealedThings
      : undefined;
    return sent?.length ? { things: [...sent] } : {};
  },
  apply: (dossier, { input: { things, receiver }, on }) => ({ ...dossier, handedOver: { on, things, receiver } }),
});
