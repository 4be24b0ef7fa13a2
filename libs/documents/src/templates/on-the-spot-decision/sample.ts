import type { Penalty } from '@anjuan/procedure';
import { dossier, sampleAct, sampleFile, sampleInput } from '../../testing/case.js';
import { longFacts } from '../../testing/long.js';
import { refOf } from '../../testing/parties.js';

const act = sampleAct({ step: 'decide-on-the-spot', on: '2026-09-28' });
const number = '津和小街当罚决字〔2026〕第0031号';
const told = {
  facts: '张贴小广告3张',
  statement: '愿意当场清除',
  recheck: '已当场清除，按照最低数额处罚',
  on: '2026-09-28',
};
const { statement: _statement, ...rest } = dossier;

function ticket(party: string, penalty: Penalty, facts: string) {
  const basis = ['CITY-LOOK-2017/34/2'];
  const decision = { draft: 0, penalties: [penalty], facts, basis, reasons: '', on: act.on, by: 'o1', number };
  const correction = { ordered: '责令当场清除小广告。', orderedOn: act.on, dueOn: act.on };
  const spot = {
    actOn: act.on,
    matter: '120101ZQBCF01008',
    party: refOf(party),
    caseNumber: number,
    decision,
    correction,
  };
  return sampleInput(
    { ...sampleFile(), dossier: { ...rest, ...spot, onTheSpot: { penalty, basis, told } } },
    act,
    number,
  );
}

export const samples = {
  plain: ticket('p3', { kind: 'fine', amountFen: 10_000 }, '当事人在示例道公交站候车亭玻璃上张贴小广告3张'),
  warning: ticket('p2', { kind: 'warning' }, longFacts.slice(0, 400)),
};
