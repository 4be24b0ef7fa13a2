import type { Dossier } from '@anjuan/procedure';
import { sampleAct, sampleFile, sampleInput } from '../../testing/case.js';
import { refOf } from '../../testing/parties.js';

const act = sampleAct({ step: 'decide-on-the-spot', on: '2026-09-28' });
const number = '津和小街当罚决字〔2026〕第0031号';
const spot: Partial<Dossier> = {
  party: refOf('p3'),
  matter: '120101ZQBCF01008',
  actOn: '2026-09-28',
  facts: '当事人在示例道公交站候车亭玻璃上张贴小广告3张',
  statement: undefined,
  decision: undefined,
  onTheSpot: {
    penalty: { kind: 'fine', amountFen: 10_000 },
    told: { facts: '张贴小广告3张', statement: '愿意当场清除', recheck: '已当场清除，按照最低数额处罚', on: '2026-09-28' },
  },
} as Partial<Dossier>;

export const samples = {
  plain: sampleInput(sampleFile(spot), act, number),
  refused: sampleInput(
    sampleFile({ ...spot, party: refOf('p2'), onTheSpot: { ...spot.onTheSpot, penalty: { kind: 'warning' }, handedOver: { on: act.on, signed: false, refusalNote: '当事人拒绝签字' } } }),
    act,
    number,
  ),
};
