import { apl } from '@anjuan/statute';
import { flush, paragraph } from '../../parts/blocks.js';
import { issued } from '../../parts/closing.js';
import { head } from '../../parts/head.js';
import { partyOf } from '../../parts/party.js';
import type { FillInput, Template } from '../../template.js';
import { chineseDate } from '../../words/date.js';
import { orSlash, sentence } from '../../words/text.js';

/** Order to the guardian of a person who is too young, or was not able, to answer for the act. */
export const guardianOrder: Template = {
  id: 'guardian-order',
  title: { zh: '责令监护人管教（看管）通知书', en: 'Order to a guardian' },
  articles: [apl(30), apl(31)],
  served: true,
  fill: (input) => ({
    ...head(input, { template: 'guardian-order', form: 'letter', title: '责令监护人管教（看管）通知书' }),
    blocks: text(input),
    ...issued(input),
  }),
};

function text(input: FillInput) {
  const { noPenalty } = input.file.dossier;
  const young = noPenalty?.ground === 'minor';
  const { guardian, measures } = input.act.input as { guardian?: string; measures?: string };
  const reason = young
    ? '系不满十四周岁的未成年人，依照《中华人民共和国行政处罚法》第三十条的规定不予行政处罚，责令你加以管教'
    : '在不能辨认或者不能控制自己行为时实施违法行为，依照《中华人民共和国行政处罚法》第三十一条的规定不予行政处罚，责令你严加看管和治疗';
  return [
    flush(`监护人（${orSlash(guardian)}）：`),
    paragraph(`你监护的${partyOf(input).name}${reason}。本机关已于${chineseDate(noPenalty?.on)}作出不予行政处罚决定。`),
    paragraph(`具体要求：${sentence(measures)}`),
  ];
}
