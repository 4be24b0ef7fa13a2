import { type LegalReviewPass, reviewItems } from '@anjuan/procedure';
import { sampleAct, sampleFile, sampleInput } from '../../testing/case.js';
import { longFacts, longParts } from '../../testing/long.js';

const act = sampleAct({
  step: 'pass-legal-review',
  on: '2026-09-21',
  by: { id: 'r1', name: '周正', role: 'reviewer' },
  officers: [],
});
const number = '津和小街法审字〔2026〕12号';
const items = Object.keys(reviewItems).map((item) => ({
  item,
  verdict: item === 'crime' || item === 'other' ? ('na' as const) : ('yes' as const),
}));
const pass: LegalReviewPass = {
  draft: 1,
  early: false,
  opinion: 'approve',
  items,
  by: 'r1',
  submittedOn: '2026-09-18',
  on: '2026-09-21',
  reasons: '主体适格，事实清楚，证据确实充分，定性准确，程序合法，裁量适当，同意按拟处理意见作出决定。',
};
const back: LegalReviewPass = {
  ...pass,
  opinion: 'investigate',
  reasons: longFacts,
  items: items.map((i) =>
    i.item === 'facts'
      ? {
          ...i,
          verdict: 'no',
          note: '占道面积的测量记录没有当事人签字，也没有见证人，应当补充；照片没有注明拍摄时间和拍摄人',
        }
      : i,
  ),
};

export const samples = {
  plain: sampleInput(sampleFile({ reviews: [pass] }), act, number),
  long: sampleInput(sampleFile({ ...longParts, reviews: [back] }), act, number),
};
