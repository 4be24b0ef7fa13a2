import { acl } from '@anjuan/statute';
import { Fen, Line, LongText } from '../../../kernel/field.js';
import { step } from '../../../kernel/step.js';
import { openTrackNotArchived } from '../../../rules/not-archived.js';
import type { SealingDossier } from '../../dossier.js';
import { auctionOpen } from '../../ending-rules.js';
import { measureStaysRecorded } from '../../holding-rules.js';

export class AuctionSealedInput {
  @Line({ zh: '拍卖机构', en: 'Auctioneer' }, { max: 100 }) auctioneer: string;
  @Fen({ zh: '拍卖所得', en: 'Proceeds' }) proceedsFen: number;
  @LongText({ zh: '抵缴和余款退还情况', en: 'Set-off, and return of the rest' }, { max: 1000 }) note: string;
}

/** Only the sale: what the bank received is entered on the payment like any other sum. @article ACL-2011/46/3 */
export const auctionSealed = step<SealingDossier, AuctionSealedInput>({
  id: 'auction-sealed',
  title: { zh: '拍卖抵缴罚款', en: 'Auction for the fine' },
  articles: [acl(46, 3)],
  input: AuctionSealedInput,
  rules: [openTrackNotArchived, auctionOpen, measureStaysRecorded],
  apply: (dossier, { input, on }) => ({ ...dossier, ended: { on, note: `${input.auctioneer}：${input.note}` } }),
});
